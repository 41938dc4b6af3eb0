package touchstone.metrics.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.PartStanding;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.scorecard.Scorecard.Column;
import touchstone.contracts.metrics.scorecard.Scorecard.Point;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.measure.Period;
import touchstone.metrics.target.TargetSchedule;

/**
 * All that a scorecard is laid out from, as its audience may see it.
 *
 * @param standings   of all indicators, in the order of their positions
 * @param readings    by indicator code, the latest first
 * @param targets     by indicator code, the latest first
 * @param comparators by indicator code, the latest first
 */
record ScorecardSources(
        List<IndicatorStanding> standings,
        Map<String, List<Reading>> readings,
        Map<String, List<Target>> targets,
        Map<String, List<Comparator>> comparators,
        List<Commentary> commentary) {
    private static final int POINTS = 12;
    private static final java.util.Comparator<Breakdown> BY_NAME = java.util.Comparator.comparing(Breakdown::by).thenComparing(Breakdown::name);

    Optional<Indicator> indicator(String code) {
        return standings.stream().map(IndicatorStanding::indicator).filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /** The figure of a period, or else that of its last day: what is counted on a day stands for the period that it closes. */
    Optional<Reading> reading(String indicator, String period, Breakdown part) {
        List<Reading> series = of(indicator).stream().filter(reading -> Objects.equals(reading.breakdown(), part)).toList();
        String closing = Period.of("period", period).to().toString();
        return series.stream().filter(reading -> reading.period().equals(period)).findFirst()
                .or(() -> series.stream().filter(reading -> reading.period().equals(closing)).findFirst());
    }

    /** Parts of which any column has a figure, in order. */
    List<Breakdown> parts(Indicator indicator, List<Column> columns) {
        Stream<Breakdown> latest = standing(indicator.code()).parts().stream().map(PartStanding::part);
        Stream<Breakdown> shown = of(indicator.code()).stream().filter(reading -> isShown(reading, columns)).map(Reading::breakdown).filter(Objects::nonNull);
        return Stream.concat(showsLatest(columns) ? latest : Stream.empty(), shown).distinct().sorted(BY_NAME).toList();
    }

    boolean hasWhole(Indicator indicator, List<Column> columns) {
        return showsLatest(columns) && standing(indicator.code()).latest() != null
                || of(indicator.code()).stream().anyMatch(reading -> reading.breakdown() == null && isShown(reading, columns));
    }

    private static boolean isShown(Reading reading, List<Column> columns) {
        return columns.stream().anyMatch(column -> column.period() != null && (reading.period().equals(column.period())
                || reading.kind() == PeriodKind.DATE && reading.period().equals(Period.of("period", column.period()).to().toString())));
    }

    private static boolean showsLatest(List<Column> columns) {
        return columns.stream().anyMatch(column -> switch (column.kind()) {
            case LATEST, BEFORE -> true;
            default -> false;
        });
    }

    /** Where the whole or a part stands. */
    PartStanding standing(Indicator indicator, Breakdown part) {
        IndicatorStanding whole = standing(indicator.code());
        return part == null ? new PartStanding(null, whole.latest(), whole.previous(), whole.direction(), whole.target())
                : whole.parts().stream().filter(one -> one.part().equals(part)).findFirst().orElse(new PartStanding(part, null, null, null, null));
    }

    private IndicatorStanding standing(String code) {
        return standings.stream().filter(one -> one.indicator().code().equals(code)).findFirst().orElseThrow();
    }

    /** Figures that count of the latest's kind of period, the oldest first. */
    List<Point> trend(Indicator indicator, Breakdown part) {
        Reading latest = standing(indicator, part).latest();
        if (latest == null) {
            return List.of();
        }
        List<Reading> newest = of(indicator.code()).stream().filter(reading -> reading.kind() == latest.kind() && Objects.equals(reading.breakdown(), part)
                && reading.value() != null && !reading.illustrative() && !reading.provisional()).limit(POINTS).toList();
        return IntStream.range(0, newest.size()).mapToObj(i -> newest.get(newest.size() - 1 - i))
                .map(reading -> new Point(reading.period(), reading.value())).toList();
    }

    /** The last like reading before one, or null. */
    Reading before(Reading reading) {
        String slot = slot(reading);
        return of(reading.indicator()).stream()
                .filter(other -> Period.of(reading).isLike(Period.of(other)) && Objects.equals(other.breakdown(), reading.breakdown()))
                .filter(other -> !other.illustrative() && !other.provisional())
                .filter(other -> slot(other).compareTo(slot) < 0)
                .findFirst().orElse(null);
    }

    /** The target that a reading is held against, or null. */
    Target target(Indicator indicator, Reading reading) {
        return new TargetSchedule(indicator, targets.getOrDefault(indicator.code(), List.of())).of(reading);
    }

    /** What others show, the latest known, or null. */
    Comparator comparator(Indicator indicator) {
        return comparators.getOrDefault(indicator.code(), List.of()).stream().findFirst().orElse(null);
    }

    private List<Reading> of(String code) {
        return readings.getOrDefault(code, List.of());
    }

    private static String slot(Reading reading) {
        return Period.of(reading).slot(reading.breakdown());
    }
}
