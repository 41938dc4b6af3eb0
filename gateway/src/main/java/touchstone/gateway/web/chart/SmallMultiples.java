package touchstone.gateway.web.chart;

import java.util.List;

/** Several small charts on one scale, to be compared at a glance. */
public final class SmallMultiples {
    private SmallMultiples() {}

    /** @param all each with a figure at least, of one unit */
    public static List<Chart> of(List<ChartData> all) {
        List<ChartData.Datum> data = all.stream().flatMap(one -> one.data().stream()).toList();
        List<ChartData.Level> levels = all.stream().flatMap(one -> one.levels().stream()).toList();
        return all.stream().map(one -> ChartLayout.of(one, ChartSize.SMALL,
                new ChartData(one.id(), one.title(), one.description(), one.unit(), one.bars(), one.floor(), one.ceiling(), data, levels))).toList();
    }
}
