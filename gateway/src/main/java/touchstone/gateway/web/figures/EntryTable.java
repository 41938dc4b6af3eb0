package touchstone.gateway.web.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchstone.contracts.metrics.entry.EntryRow;
import touchstone.contracts.metrics.entry.EntrySheet;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.gateway.web.export.ExportTable;

/** What there is to enter as a sheet to fill in and send back, with what is there now. */
final class EntryTable {
    /** What stands for a figure that is missing. */
    static final Map<String, Missing> MARKS = Map.of("c", Missing.SUPPRESSED, ":", Missing.NOT_AVAILABLE, "z", Missing.NOT_APPLICABLE, "blank", Missing.BLANK);

    private EntryTable() {}

    static ExportTable of(String authority, EntrySheet sheet) {
        List<String> headings = Stream.of(FigureColumn.values()).map(FigureColumn::heading).toList();
        return new ExportTable("figures-" + authority + "-" + sheet.period().replaceAll("[^\\w-]", "-"), headings, sheet.rows().stream().map(row -> row(sheet, row)));
    }

    private static List<Object> row(EntrySheet sheet, EntryRow row) {
        boolean whole = row.breakdown() == null;
        Reading now = row.now();
        List<Object> names = Arrays.asList(row.indicator(), row.title(), sheet.period(), whole ? null : row.breakdown().by(), whole ? null : row.breakdown().name());
        List<Object> figures = now == null ? Arrays.asList(null, null, null, null, null, null, null, null)
                : Arrays.asList(now.numerator(), now.denominator(), cell(now), now.provisional() ? "yes" : null, now.illustrative() ? "yes" : null, now.note(), now.reportedOn(), backDated(now));
        return Stream.concat(names.stream(), figures.stream()).toList();
    }

    /** Whatever has been known since it was accepted says nothing of it, so that it can be put right. */
    private static LocalDate backDated(Reading reading) {
        return reading.acceptedOn() == null || reading.knownOn().isBefore(reading.acceptedOn()) ? reading.knownOn() : null;
    }

    private static Object cell(Reading reading) {
        return reading.missing() == null ? number(reading) : value(reading);
    }

    private static BigDecimal number(Reading reading) {
        return reading.stated() == null ? reading.value() : reading.stated();
    }

    /** The value as it stands in a cell: the figure, or the mark of what is missing. */
    static String value(Reading reading) {
        return reading.missing() == null ? number(reading).toPlainString()
                : MARKS.entrySet().stream().filter(mark -> mark.getValue() == reading.missing()).map(Map.Entry::getKey).findFirst().orElseThrow();
    }
}
