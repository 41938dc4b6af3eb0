package touchstone.gateway.web.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Several small charts on one scale, to be compared at a glance. */
public final class SmallMultiples {
    private SmallMultiples() {}

    private static final int ABREAST = 3;

    /**
     * All of them as one drawing.
     *
     * @param placed each with where it stands
     */
    public record Sheet(String title, int width, int height, List<Placed> placed) {}

    /** A chart in a sheet, by its upper left corner. */
    public record Placed(Chart chart, int x, int y) {}

    public static Sheet sheet(String title, List<Chart> charts) {
        int width = ChartSize.SMALL.width();
        int height = ChartSize.SMALL.height();
        List<Placed> placed = IntStream.range(0, charts.size()).mapToObj(i -> new Placed(charts.get(i), i % ABREAST * width, i / ABREAST * height)).toList();
        return new Sheet(title, Math.min(ABREAST, charts.size()) * width, (charts.size() + ABREAST - 1) / ABREAST * height, placed);
    }

    /** @param all each with a figure at least, of one unit */
    public static List<Chart> of(List<ChartData> all) {
        List<ChartData.Datum> data = all.stream().flatMap(one -> one.data().stream()).toList();
        List<ChartData.Level> levels = all.stream().flatMap(one -> one.levels().stream()).toList();
        return all.stream().map(one -> ChartLayout.of(one, ChartSize.SMALL,
                new ChartData(one.id(), one.title(), one.description(), one.unit(), one.bars(), one.floor(), one.ceiling(), data, levels))).toList();
    }
}
