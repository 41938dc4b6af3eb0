package touchstone.metrics.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.measure.Period;
import touchstone.metrics.target.TargetSchedule;

/**
 * All that a scorecard is laid out from, as its audience may see it.
 *
 * @param readings of years and quarters by indicator code, the latest first
 * @param targets  by indicator code, the latest first
 */
record ScorecardSources(
        List<Indicator> indicators,
        Map<String, List<Reading>> readings,
        Map<String, List<Target>> targets,
        List<Commentary> commentary) {

    List<Reading> of(Indicator indicator) {
        return readings.getOrDefault(indicator.code(), List.of());
    }

    Optional<Indicator> indicator(String code) {
        return indicators.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    Optional<Reading> reading(String indicator, String period, Breakdown part) {
        return readings.getOrDefault(indicator, List.of()).stream()
                .filter(reading -> reading.period().equals(period) && Objects.equals(reading.breakdown(), part))
                .findFirst();
    }

    /** The last like reading before one, or null. */
    Reading before(Reading reading) {
        String slot = slot(reading);
        return readings.get(reading.indicator()).stream()
                .filter(other -> other.kind() == reading.kind() && Objects.equals(other.breakdown(), reading.breakdown()))
                .filter(other -> !other.illustrative() && !other.provisional())
                .filter(other -> slot(other).compareTo(slot) < 0)
                .findFirst().orElse(null);
    }

    /** The target that a reading is held against, or null. */
    Target target(Indicator indicator, Reading reading) {
        return new TargetSchedule(indicator, targets.getOrDefault(indicator.code(), List.of())).of(reading);
    }

    private static String slot(Reading reading) {
        return Period.of(reading).slot(reading.breakdown());
    }
}
