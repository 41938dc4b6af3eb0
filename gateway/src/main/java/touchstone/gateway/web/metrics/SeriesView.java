package touchstone.gateway.web.metrics;

import java.util.List;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.spc.Rebase;
import touchstone.contracts.metrics.spc.RebaseMove;
import touchstone.contracts.metrics.spc.Series;
import touchstone.contracts.metrics.target.Target;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.chart.Chart;
import touchstone.gateway.web.chart.ChartData;
import touchstone.gateway.web.chart.ChartLayout;
import touchstone.gateway.web.chart.ChartSize;
import touchstone.gateway.web.form.Form;

/**
 * An indicator over time, as its page draws and tells it.
 *
 * @param series   null when it cannot be reached
 * @param targets  the latest first
 * @param rebases  the latest first
 * @param asked    the kind of chart that was asked for; null for the most telling
 * @param rebasing the form that re-bases; null for who may not
 * @param wrong    the form that needs correcting; null when none does
 */
public record SeriesView(Indicator indicator, Series series, List<Target> targets, List<Rebase> rebases, ChartKind asked, Form rebasing, Form wrong, String authority) {
    public static final String REBASING = "rebasing";
    private static final String WITHDRAWING = "withdrawing-";

    public boolean isUnheard() {
        return series == null;
    }

    public List<ChartKind> kinds() {
        return isUnheard() ? List.of() : SeriesChart.kinds(series);
    }

    /** Null where there is nothing to draw. */
    public ChartKind kind() {
        List<ChartKind> kinds = kinds();
        return kinds.contains(asked) ? asked : kinds.isEmpty() ? null : kinds.get(0);
    }

    public boolean isWithLimits() {
        return kind() == ChartKind.XMR;
    }

    /** The same for wide and for narrow screens. */
    public List<Chart> charts() {
        return kind() == null ? List.of() : List.of(chart(ChartSize.WIDE), chart(ChartSize.NARROW));
    }

    Chart chart(ChartSize size) {
        return ChartLayout.of(data(), size);
    }

    ChartData data() {
        return new SeriesChart(indicator, series, targets, kind()).data();
    }

    public Form withdrawing(Rebase rebase) {
        return rebase.allowed().contains(RebaseMove.WITHDRAW) && rebasing != null ? Form.of(withdrawal(rebase.key())).or(wrong) : null;
    }

    public static String withdrawal(String rebase) {
        return WITHDRAWING + rebase;
    }

    public String at() {
        return Address.indicator(authority, indicator.code());
    }
}
