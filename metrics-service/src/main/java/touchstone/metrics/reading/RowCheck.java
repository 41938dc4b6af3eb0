package touchstone.metrics.reading;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import touchstone.contracts.Problem;
import touchstone.contracts.metrics.indicator.Part;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.NewReading;
import touchstone.metrics.history.KnownSince;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.lock.PeriodLockEntity;
import touchstone.metrics.measure.Measurement;
import touchstone.metrics.measure.Period;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.StandardProblems;
import touchstone.platform.time.AsAt;

/** Checks one row of figures in one pass: the contract's limits, then its period, its figure and its day, each by itself. */
final class RowCheck {
    private final IndicatorEntity indicator;
    private final NewReading row;
    private final List<PeriodLockEntity> locks;
    private final Validator limits;
    private final List<Problem.Item> errors = new ArrayList<>();

    /** @param indicator null when the authority has none of that code */
    RowCheck(IndicatorEntity indicator, NewReading row, List<PeriodLockEntity> locks, Validator limits) {
        this.indicator = indicator;
        this.row = row;
        this.locks = locks;
        this.limits = limits;
    }

    /** All that is wrong, by field; empty when the row is a reading. */
    List<Problem.Item> errors() {
        return errors;
    }

    /** The reading that the row is, or null when something is wrong. */
    ReadingEntity reading(Caller caller) {
        if (!isWithinLimits()) {
            return null;
        }
        if (indicator == null) {
            errors.add(new Problem.Item("indicator", "is not an indicator of this authority"));
        }
        if (indicator != null) {
            attempt(this::checkPart);
        }
        Period period = attempt(this::period);
        LocalDate reportedOn = period == null ? null : attempt(() -> reportedOn(period));
        attempt(() -> reportedOn == null || row.knownOn() == null || indicator == null ? null : KnownSince.of(row.knownOn(), indicator.cameOn(), reportedOn));
        Measurement measured = indicator == null ? null : attempt(() -> Measurement.of(indicator.scale(), row));
        return errors.isEmpty() ? new ReadingEntity(indicator, period, measured, reportedOn, caller, row) : null;
    }

    /** A split that is declared has the parts that are declared. */
    private Void checkPart() {
        Breakdown part = row.breakdown();
        indicator.described().counting().dimensions().stream().filter(dimension -> part != null && dimension.by().equals(part.by())).forEach(dimension -> {
            List<String> names = dimension.parts().stream().map(Part::name).toList();
            if (!names.contains(part.name())) {
                throw Problems.invalid("breakdown.name", "is not among its parts by %s: %s".formatted(part.by(), String.join(", ", names)));
            }
        });
        return null;
    }

    private boolean isWithinLimits() {
        Set<ConstraintViolation<NewReading>> broken = limits.validate(row);
        if (!broken.isEmpty()) {
            errors.addAll(StandardProblems.of(new ConstraintViolationException(broken)).problem().errors());
        }
        return broken.isEmpty();
    }

    private <T> T attempt(Supplier<T> check) {
        try {
            return check.get();
        } catch (ProblemException refused) {
            errors.addAll(refused.problem().errors());
            return null;
        }
    }

    private Period period() {
        Period period = Period.of("period", row.period());
        locks.stream().filter(lock -> lock.covers(period)).findFirst().ifPresent(lock -> {
            throw Problems.invalid("period", "cannot be given: " + lock.words());
        });
        if (indicator != null && indicator.isRetiredFor(period)) {
            throw Problems.invalid("period", "cannot be given: the indicator is retired from %s".formatted(Period.words(indicator.described().retiredFrom())));
        }
        return period;
    }

    private LocalDate reportedOn(Period period) {
        LocalDate reportedOn = AsAt.orToday(row.reportedOn());
        if (reportedOn.isBefore(period.from())) {
            throw Problems.invalid("reportedOn", "must not be before the period began, " + period.from());
        }
        return reportedOn;
    }
}
