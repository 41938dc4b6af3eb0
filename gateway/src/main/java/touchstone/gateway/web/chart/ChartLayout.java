package touchstone.gateway.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import touchstone.gateway.web.chart.Chart.Label;
import touchstone.gateway.web.chart.ChartData.Datum;
import touchstone.gateway.web.chart.ChartData.Level;

/** Lays a chart out: its scale, its lines with their names beside them, its figures, and as many labels as have room. */
public final class ChartLayout {
    private static final int LINE = 14;
    private static final double CHARACTER = 6.4;
    private static final double ROOM = 1.2;
    private static final double BAR = 0.62;
    private static final int RADIUS = 5;

    private final ChartData data;
    private final ChartSize size;
    private final Scale scale;
    /** Where the plot begins, beside the widest figure of the scale. */
    private final int left;
    private final double step;
    private final List<Chart.Shape> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private ChartLayout(ChartData data, ChartSize size, Scale scale) {
        this.data = data;
        this.size = size;
        this.scale = scale;
        int widest = scale.ticks().stream().mapToInt(tick -> scale.words(tick).length()).max().orElse(0);
        this.left = Math.max(size.left(), 2 * RADIUS + (int) Math.ceil(widest * CHARACTER * ROOM));
        this.step = (double) (size.right() - left) / data.data().size();
    }

    /** @param data with a figure at least */
    public static Chart of(ChartData data, ChartSize size) {
        return of(data, size, data);
    }

    /** One of several that share a scale. */
    static Chart of(ChartData data, ChartSize size, ChartData scaledLike) {
        ChartLayout layout = new ChartLayout(data, size, Scale.of(scaledLike));
        layout.axes();
        data.levels().stream().filter(level -> level.high() != null).forEach(layout::band);
        if (data.bars()) {
            layout.bars();
        }
        data.levels().stream().filter(level -> level.high() == null && layout.isShown(level.low())).forEach(layout::level);
        layout.names();
        layout.breaks();
        if (!data.bars()) {
            layout.line();
            layout.points();
        }
        return new Chart(data.id() + "-" + size.css(), size, data.title(), data.description(), layout.shapes, layout.labels);
    }

    private void axes() {
        add(Ink.SHEET, "M0 0H%dV%dH0Z".formatted(size.width(), size.height()), null);
        for (BigDecimal tick : scale.ticks()) {
            add(Ink.GRID, "M%d %sH%d".formatted(left, at(y(tick)), size.right()), null);
            labels.add(new Label(left - RADIUS, y(tick) + RADIUS - 1, "end", scale.words(tick)));
        }
        labels.add(new Label(RADIUS, LINE - 1, "start", data.unit()));
        int every = Math.max(1, (int) Math.ceil(data.data().stream().mapToInt(datum -> datum.label().length()).max().orElse(1) * CHARACTER * ROOM / step));
        for (int i = data.data().size() - 1; i >= 0; i -= every) {
            labels.add(new Label(x(i), size.height() - 8, "middle", data.data().get(i).label()));
        }
    }

    private void band(Level level) {
        add(level.ink(), "M%s %sH%sV%sH%sZ".formatted(at(from(level)), at(y(level.low())), at(to(level)), at(y(level.high())), at(from(level))), null);
    }

    /** Over bars, which would hide it. */
    private void level(Level level) {
        add(level.ink(), "M%s %sH%s".formatted(at(from(level)), at(y(level.low())), at(to(level))), null);
    }

    private double from(Level level) {
        return x(level.first()) - step / 2;
    }

    private double to(Level level) {
        return x(level.last()) + step / 2;
    }

    /** A limit that lies where no figure can is not drawn. */
    private boolean isShown(BigDecimal value) {
        return value.compareTo(scale.low()) >= 0 && value.compareTo(scale.high()) <= 0;
    }

    /** Beside their lines, the lowest first, and pushed up where two would meet. */
    private void names() {
        double free = size.height();
        for (Level level : data.levels().stream().filter(one -> one.label() != null && isShown(middle(one))).sorted(Comparator.comparing(ChartLayout::middle)).toList()) {
            double y = Math.min(y(middle(level)) + RADIUS - 1, free);
            labels.add(new Label(size.right() + RADIUS, y, "start", level.label()));
            free = y - LINE;
        }
    }

    private static BigDecimal middle(Level level) {
        return level.high() == null ? level.low() : level.low().add(level.high()).divide(BigDecimal.valueOf(2));
    }

    private void breaks() {
        for (int i = 0; i < data.data().size(); i++) {
            if (data.data().get(i).begins() != null) {
                double x = x(i) - step / 2;
                add(Ink.BREAK, "M%s %dV%d".formatted(at(x), size.top() - RADIUS, size.bottom()), null);
                labels.add(new Label(Math.min(x + 3, size.right() - data.data().get(i).begins().length() * CHARACTER), LINE - 1, "start", data.data().get(i).begins()));
            }
        }
    }

    private void line() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < data.data().size(); i++) {
            Datum datum = data.data().get(i);
            if (datum.value() != null && datum.ink() != Ink.ASIDE) {
                path.append(datum.joined() && !path.isEmpty() ? 'L' : 'M').append(at(x(i))).append(' ').append(at(y(datum.value())));
            }
        }
        if (!path.isEmpty()) {
            add(Ink.LINE, path.toString(), null);
        }
    }

    private void points() {
        double radius = Math.min(RADIUS, Math.max(3, step / 2.5));
        for (int i = 0; i < data.data().size(); i++) {
            Datum datum = data.data().get(i);
            if (datum.value() != null) {
                add(datum.ink(), PointShape.of(datum.ink(), datum.up()).at(x(i), y(datum.value()), radius), datum.told());
            }
        }
    }

    private void bars() {
        for (int i = 0; i < data.data().size(); i++) {
            Datum datum = data.data().get(i);
            if (datum.value() != null) {
                double edge = x(i) - step * BAR / 2;
                add(datum.ink(), "M%s %sV%sH%sV%sZ".formatted(at(edge), at(y(BigDecimal.ZERO)), at(y(datum.value())), at(edge + step * BAR), at(y(BigDecimal.ZERO))),
                        datum.told());
            }
        }
    }

    private void add(Ink ink, String path, String told) {
        shapes.add(new Chart.Shape(ink, path, told));
    }

    private double x(int place) {
        return left + step * (place + 0.5);
    }

    private double y(BigDecimal value) {
        return size.bottom() - scale.part(value) * (size.bottom() - size.top());
    }

    static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
