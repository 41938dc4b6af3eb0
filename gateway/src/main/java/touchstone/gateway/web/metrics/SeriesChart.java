package touchstone.gateway.web.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.spc.Limits;
import touchstone.contracts.metrics.spc.Series;
import touchstone.contracts.metrics.spc.SeriesPoint;
import touchstone.contracts.metrics.spc.Side;
import touchstone.contracts.metrics.spc.Stretch;
import touchstone.contracts.metrics.spc.StretchStart;
import touchstone.contracts.metrics.spc.Variation;
import touchstone.contracts.metrics.target.Target;
import touchstone.gateway.status.words.AmountText;
import touchstone.gateway.web.chart.ChartData;
import touchstone.gateway.web.chart.ChartData.Datum;
import touchstone.gateway.web.chart.ChartData.Level;
import touchstone.gateway.web.chart.Ink;
import touchstone.gateway.web.figures.PeriodWords;

/**
 * An indicator's series as a chart of a kind.
 *
 * @param targets the latest first
 */
record SeriesChart(Indicator indicator, Series series, List<Target> targets, ChartKind kind) {
    private static final int FEWEST_TO_RUN = 7;

    /** The kinds that make sense of it, the most telling first; none where there is no figure. */
    static List<ChartKind> kinds(Series series) {
        long figures = series.points().stream().filter(point -> point.value() != null).count();
        boolean limits = series.stretches().stream().anyMatch(stretch -> stretch.limits() != null);
        List<ChartKind> kinds = new ArrayList<>(limits ? List.of(ChartKind.XMR) : List.of());
        if (figures >= FEWEST_TO_RUN) {
            kinds.add(ChartKind.RUN);
        }
        if (figures > 0) {
            kinds.add(ChartKind.BAR);
        }
        return kinds;
    }

    ChartData data() {
        Unit unit = indicator.unit();
        return new ChartData(kind.key(), indicator.title() + ", " + kind.called(), description(), FigureWords.scale(unit), kind == ChartKind.BAR,
                unit == Unit.SCORE ? null : BigDecimal.ZERO, unit == Unit.PERCENTAGE && !indicator.exceedsWhole() ? BigDecimal.valueOf(100) : null,
                IntStream.range(0, series.points().size()).mapToObj(this::datum).toList(), Stream.concat(goals(), lines()).toList());
    }

    private String description() {
        List<SeriesPoint> known = series.points().stream().filter(point -> point.value() != null).toList();
        SeriesPoint first = known.get(0);
        SeriesPoint last = known.get(known.size() - 1);
        String from = known.size() == 1 ? "" : "From %s in %s to ".formatted(amount(first.value()), PeriodWords.period(first.period()));
        return "%s%s in %s. %s %s Every figure stands in the table.".formatted(from, amount(last.value()), PeriodWords.period(last.period()),
                series.variation().words(), series.assurance().words());
    }

    private Datum datum(int place) {
        SeriesPoint point = series.points().get(place);
        boolean joined = place > 0 && point.stretch() != null && point.stretch().equals(series.points().get(place - 1).stretch());
        return new Datum(PeriodWords.shortPeriod(point.period()), point.value(), ink(point), point.side() == Side.HIGH, told(point), joined, joined ? null : begins(point));
    }

    private Ink ink(SeriesPoint point) {
        if (point.aside() != null) {
            return Ink.ASIDE;
        }
        if (kind == ChartKind.BAR) {
            return Ink.BAR;
        }
        return kind == ChartKind.XMR && point.variation() != null ? ink(point.variation()) : Ink.COMMON;
    }

    private static Ink ink(Variation variation) {
        return switch (variation) {
            case SPECIAL_IMPROVING -> Ink.IMPROVING;
            case SPECIAL_CONCERNING -> Ink.CONCERNING;
            case SPECIAL_NEUTRAL -> Ink.NEUTRAL;
            case COMMON_CAUSE, NO_VERDICT -> Ink.COMMON;
        };
    }

    private String told(SeriesPoint point) {
        String figure = point.value() == null ? "" : "%s: %s".formatted(PeriodWords.period(point.period()), amount(point.value()));
        if (point.aside() != null) {
            return figure + ", " + FigureWords.words(point.aside());
        }
        return kind == ChartKind.XMR && point.variation() != null ? figure + ", " + FigureWords.words(point.variation()).toLowerCase(Locale.ROOT) : figure;
    }

    private String begins(SeriesPoint point) {
        Stretch stretch = point.stretch() == null ? null : series.stretches().get(point.stretch() - 1);
        return stretch == null || stretch.begins() == StretchStart.FIRST ? null : FigureWords.words(stretch.begins());
    }

    /** A target holds from its own day until the next one's. */
    private Stream<Level> goals() {
        return targets.stream().map(target -> {
            List<Integer> places = IntStream.range(0, series.points().size()).filter(place -> target.equals(targetAt(place))).boxed().toList();
            return places.isEmpty() ? null : goal(target, places.get(0), places.get(places.size() - 1));
        }).filter(Objects::nonNull);
    }

    private Target targetAt(int place) {
        return targets.stream().filter(target -> target.breakdown() == null && !target.from().isAfter(series.points().get(place).ends())).findFirst().orElse(null);
    }

    private Level goal(Target target, int first, int last) {
        boolean latest = last == series.points().size() - 1;
        return target.value() == null
                ? new Level(first, last, target.low(), target.high(), Ink.BAND, latest ? "Target" : null)
                : new Level(first, last, target.value(), null, Ink.TARGET, latest ? "Target " + bare(target.value()) : null);
    }

    private Stream<Level> lines() {
        return switch (kind) {
            case XMR -> series.stretches().stream().filter(stretch -> stretch.limits() != null).flatMap(this::limits);
            case RUN -> series.median() == null ? Stream.empty() : Stream.of(median());
            case BAR -> Stream.empty();
        };
    }

    private Stream<Level> limits(Stretch stretch) {
        Limits limits = stretch.limits();
        List<Integer> places = placesOf(stretch);
        int first = places.get(0);
        int last = places.get(places.size() - 1);
        boolean latest = stretch.number() == series.stretches().size();
        return Stream.of(new Level(first, last, limits.upper(), null, Ink.LIMIT, latest ? "Upper " + rounded(limits.upper()) : null),
                new Level(first, last, limits.mean(), null, Ink.MIDDLE, latest ? "Mean " + rounded(limits.mean()) : null),
                new Level(first, last, limits.lower(), null, Ink.LIMIT, latest ? "Lower " + rounded(limits.lower()) : null));
    }

    private Level median() {
        List<Integer> places = placesOf(series.stretches().get(series.stretches().size() - 1));
        return new Level(places.get(0), places.get(places.size() - 1), series.median(), null, Ink.MIDDLE, "Median " + rounded(series.median()));
    }

    private List<Integer> placesOf(Stretch stretch) {
        return IntStream.range(0, series.points().size()).filter(place -> Objects.equals(series.points().get(place).stretch(), stretch.number())).boxed().toList();
    }

    private String amount(BigDecimal value) {
        return ReadingCell.amount(value, indicator.unit());
    }

    private static String bare(BigDecimal value) {
        return AmountText.of(value, Unit.SCORE, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** A limit has one decimal more than figures have. */
    private String rounded(BigDecimal value) {
        return AmountText.of(value, Unit.SCORE, indicator.precision() + 1);
    }
}
