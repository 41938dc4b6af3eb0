package touchstone.gateway.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a chart shows.
 *
 * @param id          unique on its page
 * @param title       what it is of
 * @param description what it shows, in sentences
 * @param unit        at the head of its scale: "%"
 * @param bars        whether figures are bars, which begin at zero, or points on a line
 * @param floor       below which no figure can be; null for none
 * @param ceiling     above which no figure can be; null for none
 */
public record ChartData(String id, String title, String description, String unit, boolean bars, BigDecimal floor, BigDecimal ceiling,
        List<Datum> data, List<Level> levels) {

    /**
     * A place on the chart.
     *
     * @param label  under it
     * @param value  null where there is none
     * @param ink    of its bar or point
     * @param up     which way it points where its shape does
     * @param told   what it says when asked
     * @param joined whether the line goes on to it from the one before
     * @param begins what begins with it: "Redefined"; null for nothing
     */
    public record Datum(String label, BigDecimal value, Ink ink, boolean up, String told, boolean joined, String begins) {}

    /**
     * A line or a band across some of the places.
     *
     * @param high  upper end of a band; null for a line
     * @param label beside it; null for none
     */
    public record Level(int first, int last, BigDecimal low, BigDecimal high, Ink ink, String label) {}

    /** Every figure that has to find room. */
    Stream<BigDecimal> figures() {
        return Stream.concat(data.stream().map(Datum::value), levels.stream().flatMap(level -> Stream.of(level.low(), Objects.requireNonNullElse(level.high(), level.low()))))
                .filter(Objects::nonNull);
    }
}
