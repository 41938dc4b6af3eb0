package touchstone.gateway.web.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.reading.Reading;

/**
 * An indicator by its parts: a row for each, a column for each period, the oldest first.
 *
 * @param by what it is split by: "team"
 */
public record BreakdownTable(Indicator indicator, String by, List<String> periods, List<Row> rows) {

    /** One part and its figure in each of the periods. */
    public record Row(String part, List<ReadingCell> figures) {}

    /** @param readings the latest period first, parts and wholes mixed */
    static List<BreakdownTable> of(Indicator indicator, List<Reading> readings, int periods) {
        List<Reading> parts = readings.stream().filter(reading -> reading.breakdown() != null).toList();
        return parts.stream().map(reading -> reading.breakdown().by()).distinct()
                .map(by -> of(indicator, by, parts.stream().filter(reading -> reading.breakdown().by().equals(by)).toList(), periods))
                .toList();
    }

    private static BreakdownTable of(Indicator indicator, String by, List<Reading> parts, int limit) {
        List<String> periods = new ArrayList<>(parts.stream().map(Reading::period).distinct().limit(limit).toList());
        Collections.reverse(periods);
        List<Row> rows = parts.stream().filter(reading -> periods.contains(reading.period()))
                .map(reading -> reading.breakdown().name()).distinct().sorted()
                .map(name -> new Row(name, periods.stream().map(period -> shown(indicator, parts, name, period)).toList())).toList();
        return new BreakdownTable(indicator, by, periods, rows);
    }

    private static ReadingCell shown(Indicator indicator, List<Reading> parts, String name, String period) {
        return find(parts, name, period).map(reading -> ReadingCell.of(reading, indicator.unit())).findFirst().orElse(ReadingCell.BLANK);
    }

    private static Stream<Reading> find(List<Reading> parts, String name, String period) {
        return parts.stream().filter(reading -> reading.breakdown().name().equals(name) && reading.period().equals(period));
    }
}
