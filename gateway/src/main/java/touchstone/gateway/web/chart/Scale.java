package touchstone.gateway.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A scale of round figures that holds all that is to be shown.
 *
 * @param step from one tick to the next: 1, 2 or 5 with noughts
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {
    private static final int MOST_TICKS = 6;

    static Scale of(ChartData data) {
        List<BigDecimal> figures = (data.bars() ? Stream.concat(Stream.of(BigDecimal.ZERO), data.figures()) : data.figures()).sorted().toList();
        BigDecimal least = within(figures.get(0), data);
        BigDecimal most = within(figures.get(figures.size() - 1), data);
        BigDecimal step = step(most.compareTo(least) == 0 ? most.abs().max(BigDecimal.valueOf(MOST_TICKS - 1)) : most.subtract(least));
        BigDecimal low = within(least.divide(step, 0, RoundingMode.FLOOR).multiply(step), data);
        BigDecimal high = within(most.divide(step, 0, RoundingMode.CEILING).multiply(step), data);
        return new Scale(low, high.compareTo(low) > 0 ? high : low.add(step), step);
    }

    private static BigDecimal within(BigDecimal value, ChartData data) {
        BigDecimal raised = data.floor() == null ? value : value.max(data.floor());
        return data.ceiling() == null ? raised : raised.min(data.ceiling());
    }

    /** The least round step with so few ticks that each has room. */
    private static BigDecimal step(BigDecimal spread) {
        int magnitude = spread.precision() - spread.scale() - 2;
        return Stream.of(1, 2, 5, 10, 20, 50, 100).map(round -> BigDecimal.valueOf(round).scaleByPowerOfTen(magnitude))
                .filter(step -> spread.divide(step, 4, RoundingMode.HALF_UP).compareTo(BigDecimal.valueOf(MOST_TICKS - 1)) <= 0)
                .findFirst().orElseThrow();
    }

    List<BigDecimal> ticks() {
        int count = high.subtract(low).divide(step, 0, RoundingMode.FLOOR).intValue();
        return IntStream.rangeClosed(0, count).mapToObj(i -> low.add(step.multiply(BigDecimal.valueOf(i)))).toList();
    }

    String words(BigDecimal tick) {
        return String.format(Locale.UK, "%,." + Math.max(0, step.stripTrailingZeros().scale()) + "f", tick).replace('-', '−');
    }

    /** How far up it stands, from 0 to 1. */
    double part(BigDecimal value) {
        double part = value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
        return Math.max(0, Math.min(1, part));
    }
}
