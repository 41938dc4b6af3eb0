package touchstone.gateway.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartLayoutTest {
    /** Of those at which the scale's figures are set, in the fonts that people have. */
    private static final double WIDEST_FIGURE = 7.6;

    private static final Pattern PLACE = Pattern.compile("[ML](-?[\\d.]+) (-?[\\d.]+)");

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "0,      0,       '0 1'",               "3,     3,      '3 4'",
        "61,     94,      '60 70 80 90 100'",    "0.1,   0.35,   '0.10 0.15 0.20 0.25 0.30 0.35'",
        "1234,   9876,    '0 2,000 4,000 6,000 8,000 10,000'", "-2.3,  3.7,    '−4 −2 0 2 4'",
        "999999, 1000001, '999,999.0 999,999.5 1,000,000.0 1,000,000.5 1,000,001.0'"})
    void a_scale_has_few_round_ticks_that_hold_all(BigDecimal least, BigDecimal most, String ticks) {
        touchstone.gateway.web.chart.Scale scale = touchstone.gateway.web.chart.Scale.of(data(false, null, least, most));
        assertEquals(ticks, String.join(" ", scale.ticks().stream().map(scale::words).toList()));
    }

    @Property(tries = 300)
    void every_figure_stands_inside_its_chart_and_higher_where_it_is_more(
            @ForAll @Size(min = 1, max = 60) List<@BigRange(min = "-1000000", max = "1000000") @Scale(2) BigDecimal> figures) {
        for (ChartSize size : ChartSize.values()) {
            Chart chart = ChartLayout.of(data(false, null, figures.toArray(BigDecimal[]::new)), size);
            List<MatchResult> places = chart.shapes().stream().filter(shape -> shape.ink() == Ink.LINE).flatMap(shape -> PLACE.matcher(shape.path()).results()).toList();
            assertEquals(figures.size(), places.size());
            places.forEach(place -> assertTrue(Double.parseDouble(place.group(1)) <= size.right() && Double.parseDouble(place.group(2)) <= size.bottom()));
            chart.labels().stream().filter(label -> label.anchor().equals("end"))
                    .forEach(label -> assertTrue(label.x() >= label.text().length() * WIDEST_FIGURE, label.text() + " is cut off at " + label.x()));
            IntStream.range(1, figures.size()).filter(i -> figures.get(i).compareTo(figures.get(i - 1)) > 0)
                    .forEach(i -> assertTrue(Double.parseDouble(places.get(i).group(2)) <= Double.parseDouble(places.get(i - 1).group(2))));
        }
    }

    @Test
    void bars_begin_at_zero_and_a_percentage_ends_at_a_hundred() {
        touchstone.gateway.web.chart.Scale scale = touchstone.gateway.web.chart.Scale.of(data(true, BigDecimal.valueOf(100), new BigDecimal("88"), new BigDecimal("99.5")));
        assertEquals("0 20 40 60 80 100", String.join(" ", scale.ticks().stream().map(scale::words).toList()));
    }

    @Test
    void the_names_of_lines_that_lie_together_do_not_lie_on_each_other() {
        List<ChartData.Level> levels = Stream.of("10", "10.1", "10.2").map(at -> new ChartData.Level(0, 1, new BigDecimal(at), null, Ink.LIMIT, "At " + at)).toList();
        ChartData plain = data(false, null, BigDecimal.ZERO, BigDecimal.valueOf(100));
        Chart chart = ChartLayout.of(new ChartData("x", "Title", "Says", "", false, null, null, plain.data(), levels), ChartSize.NARROW);
        List<Double> heights = chart.labels().stream().filter(label -> label.text().startsWith("At")).map(Chart.Label::y).sorted().toList();
        assertTrue(heights.get(1) - heights.get(0) >= 14 && heights.get(2) - heights.get(1) >= 14, heights.toString());
    }

    @Test
    void what_differs_in_meaning_differs_in_shape() {
        List<String> shapes = Stream.of(Ink.COMMON, Ink.IMPROVING, Ink.CONCERNING, Ink.NEUTRAL).map(ink -> PointShape.of(ink, true).at(10, 10, 5)).toList();
        assertEquals(4, shapes.stream().distinct().count());
        assertNotEquals(PointShape.of(Ink.NEUTRAL, true).at(10, 10, 5), PointShape.of(Ink.NEUTRAL, false).at(10, 10, 5));
    }

    private static ChartData data(boolean bars, BigDecimal ceiling, BigDecimal... figures) {
        List<ChartData.Datum> data = Arrays.stream(figures).map(figure -> new ChartData.Datum("Jan 17", figure, Ink.COMMON, false, "told", true, null)).toList();
        return new ChartData("x", "Title", "Says", "%", bars, null, ceiling, data, List.of());
    }
}
