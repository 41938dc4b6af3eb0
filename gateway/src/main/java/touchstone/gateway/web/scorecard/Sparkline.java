package touchstone.gateway.web.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.scorecard.Scorecard;
import touchstone.gateway.web.figures.PeriodWords;
import touchstone.gateway.web.metrics.ReadingCell;

/**
 * A row's figures over time as a line of the height of a word.
 *
 * @param path of the line
 * @param x    where it ends
 * @param y    where it ends
 * @param says what it shows, in words
 */
public record Sparkline(String path, String x, String y, String says) {
    private static final int WIDTH = 72;
    private static final int HEIGHT = 20;
    private static final int EDGE = 3;
    private static final int LEAST = 3;

    /** Null where there are fewer than three figures: two make no line. */
    static Sparkline of(Scorecard.Row row) {
        List<Scorecard.Point> points = row.trend();
        if (points.size() < LEAST) {
            return null;
        }
        List<Double> values = points.stream().map(point -> point.value().doubleValue()).toList();
        double low = values.stream().min(Double::compare).orElseThrow();
        double span = Math.max(values.stream().max(Double::compare).orElseThrow() - low, 1e-9);
        List<String> places = IntStream.range(0, values.size()).mapToObj(i -> number(EDGE + (WIDTH - 2.0 * EDGE) * i / (values.size() - 1))
                + " " + number(HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * (values.get(i) - low) / span)).toList();
        String[] end = places.get(places.size() - 1).split(" ");
        return new Sparkline("M" + String.join("L", places), end[0], end[1], says(row, points));
    }

    private static String says(Scorecard.Row row, List<Scorecard.Point> points) {
        return points.stream().map(point -> PeriodWords.shortPeriod(point.period()) + ": " + amount(row, point.value())).collect(Collectors.joining(", "));
    }

    private static String amount(Scorecard.Row row, BigDecimal value) {
        return ReadingCell.amount(value, row.unit());
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
