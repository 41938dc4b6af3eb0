package touchstone.metrics.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.contracts.Problem;
import touchstone.contracts.metrics.reading.NewReading;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.measure.Period;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Checks rows of figures against the indicators they are for, each row by itself and all before any is stored. */
final class ReadingIntake {
    private final Map<String, IndicatorEntity> byCode;
    private final Map<UUID, IndicatorEntity> byId;
    private final Set<ReadingEntity.Place> taken;
    private final Caller caller;

    private ReadingIntake(Map<String, IndicatorEntity> byCode, Set<ReadingEntity.Place> taken, Caller caller) {
        this.byCode = byCode;
        this.byId = byCode.values().stream().collect(Collectors.toMap(indicator -> indicator.id, Function.identity()));
        this.taken = taken;
        this.caller = caller;
    }

    /** Loads what the rows are checked against; 403 when one is for an indicator that the caller does not supply. */
    static ReadingIntake of(String authority, List<NewReading> rows, Caller caller) {
        Set<String> codes = rows.stream().map(NewReading::indicator).collect(Collectors.toSet());
        Map<String, IndicatorEntity> byCode = IndicatorEntity.byCode(authority, codes);
        byCode.values().stream().filter(indicator -> !indicator.isSuppliedBy(caller)).findFirst().ifPresent(foreign -> {
            throw MetricsErrors.notSupplied(foreign.code, caller.agency());
        });
        return new ReadingIntake(byCode, ReadingEntity.waiting(byCode.values()), caller);
    }

    IndicatorEntity indicatorOf(ReadingEntity reading) {
        return byId.get(reading.indicator);
    }

    /** The rows as readings; 422 with an error for each row that cannot be. */
    List<ReadingEntity> check(List<NewReading> rows) {
        List<ReadingEntity> readings = new ArrayList<>();
        List<Problem.Item> errors = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                readings.add(check(rows.get(i)));
            } catch (ProblemException wrong) {
                String row = "readings[" + i + "].";
                wrong.problem().errors().forEach(error -> errors.add(new Problem.Item(row + error.field(), error.detail())));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return readings;
    }

    private ReadingEntity check(NewReading row) {
        IndicatorEntity indicator = byCode.get(row.indicator());
        if (indicator == null) {
            throw Problems.invalid("indicator", "is not an indicator of this authority");
        }
        Period period = Period.of("period", row.period());
        ReadingEntity reading = new ReadingEntity(indicator, period, reportedOn(row, period), caller, row);
        if (!taken.add(reading.place())) {
            throw Problems.invalid("period", "has another figure in this list or waiting for review; keep one of them");
        }
        return reading;
    }

    private static LocalDate reportedOn(NewReading row, Period period) {
        LocalDate reportedOn = AsAt.orToday(row.reportedOn());
        if (reportedOn.isBefore(period.from())) {
            throw Problems.invalid("reportedOn", "must not be before the period began, " + period.from());
        }
        return reportedOn;
    }
}
