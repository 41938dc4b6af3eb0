package touchstone.gateway.web.metrics;

import java.util.Arrays;
import java.util.List;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.gateway.web.export.ExportTable;
import touchstone.platform.problem.WireNames;

/** Every figure of an indicator to take away. */
final class ReadingsSheet {
    private static final List<String> HEADINGS = List.of("indicator", "title", "period", "split by", "part", "numerator", "denominator", "value", "unit", "missing",
            "provisional", "illustrative", "percentage only", "revision", "reported on", "known since", "note");

    private ReadingsSheet() {}

    static ExportTable of(Indicator indicator, List<Reading> readings) {
        return new ExportTable(indicator.code() + "-readings", HEADINGS, readings.stream().map(reading -> row(indicator, reading)));
    }

    private static List<Object> row(Indicator indicator, Reading reading) {
        boolean whole = reading.breakdown() == null;
        return Arrays.asList(indicator.code(), indicator.title(), reading.period(), whole ? null : reading.breakdown().by(), whole ? null : reading.breakdown().name(),
                reading.numerator(), reading.denominator(), reading.value(), FigureWords.scale(indicator.unit()), reading.missing() == null ? null : WireNames.of(reading.missing()),
                yes(reading.provisional()), yes(reading.illustrative()), yes(reading.percentOnly()), reading.revision(), reading.reportedOn(), reading.knownOn(), reading.note());
    }

    private static String yes(boolean so) {
        return so ? "yes" : null;
    }
}
