package touchstone.metrics.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.measure.Period;

/**
 * An indicator's targets, of the whole and of its parts.
 *
 * @param targets the latest first
 */
public record TargetSchedule(Indicator indicator, List<Target> targets) {

    /** The one that a reading is held against, or null: a part without one of its own has the whole's, unless it counts. */
    public Target of(Reading reading) {
        LocalDate day = Period.of(reading).to();
        Optional<Target> own = inForce(reading.breakdown(), day);
        return own.or(() -> indicator.unit() == Unit.COUNT ? Optional.empty() : inForce(null, day)).orElse(null);
    }

    /** The whole's on a day, or null. */
    public Target on(LocalDate day) {
        return inForce(null, day).orElse(null);
    }

    private Optional<Target> inForce(Breakdown part, LocalDate day) {
        return targets.stream().filter(target -> Objects.equals(target.breakdown(), part) && !target.from().isAfter(day)).findFirst();
    }
}
