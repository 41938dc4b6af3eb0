package touchstone.gateway.web.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.gateway.web.chart.Chart;
import touchstone.gateway.web.chart.ChartData;
import touchstone.gateway.web.chart.ChartData.Datum;
import touchstone.gateway.web.chart.Ink;
import touchstone.gateway.web.chart.SmallMultiples;
import touchstone.gateway.web.figures.PeriodWords;

/** A breakdown as small charts on one scale: bars of one kind of period for each part. */
final class PartCharts {
    private static final int PERIODS = 8;

    private PartCharts() {}

    /** @param readings of the parts of one breakdown, the latest first */
    static List<Chart> of(Indicator indicator, List<Reading> readings) {
        List<Reading> figures = readings.stream().filter(reading -> reading.value() != null && reading.kind() == readings.get(0).kind()).toList();
        List<String> periods = new ArrayList<>(figures.stream().map(Reading::period).distinct().limit(PERIODS).toList());
        Collections.reverse(periods);
        List<String> names = figures.stream().map(reading -> reading.breakdown().name()).distinct().sorted().toList();
        return SmallMultiples.of(names.stream().map(name -> part(indicator, name, names.indexOf(name), periods,
                figures.stream().filter(reading -> reading.breakdown().name().equals(name)).toList())).toList());
    }

    private static ChartData part(Indicator indicator, String name, int number, List<String> periods, List<Reading> figures) {
        List<Datum> data = periods.stream().map(period -> datum(indicator, period, figures)).toList();
        Reading latest = figures.get(0);
        String says = "%s: %s in %s.".formatted(name, ReadingCell.amount(latest.value(), indicator.unit()), PeriodWords.period(latest.period()));
        return new ChartData("part-" + latest.breakdown().by() + "-" + number, name, says, name, true, BigDecimal.ZERO,
                indicator.unit() == Unit.PERCENTAGE && !indicator.exceedsWhole() ? BigDecimal.valueOf(100) : null, data, List.of());
    }

    private static Datum datum(Indicator indicator, String period, List<Reading> figures) {
        Reading found = figures.stream().filter(reading -> reading.period().equals(period)).findFirst().orElse(null);
        boolean counts = found != null && !found.illustrative() && !found.provisional();
        return new Datum(PeriodWords.shortPeriod(period), found == null ? null : found.value(), counts ? Ink.BAR : Ink.ASIDE, false,
                found == null ? null : PeriodWords.period(period) + ": " + ReadingCell.amount(found.value(), indicator.unit()), false, null);
    }
}
