package touchstone.metrics.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final ReadingStore store;
    private final Caller caller;

    private ReadingIntake(Map<String, IndicatorEntity> byCode, ReadingStore store, Caller caller) {
        this.byCode = byCode;
        this.byId = byCode.values().stream().collect(Collectors.toMap(indicator -> indicator.id, Function.identity()));
        this.store = store;
        this.caller = caller;
    }

    /** Loads what the rows are checked against; 403 when one is for an indicator that the caller does not supply. */
    static ReadingIntake of(String authority, List<NewReading> rows, ReadingStore store, Caller caller) {
        Set<String> codes = rows.stream().map(NewReading::indicator).collect(Collectors.toSet());
        Map<String, IndicatorEntity> byCode = IndicatorEntity.byCode(authority, codes);
        byCode.values().stream().filter(indicator -> !indicator.isSuppliedBy(caller)).findFirst().ifPresent(foreign -> {
            throw MetricsErrors.notSupplied(foreign.code, caller.agency());
        });
        return new ReadingIntake(byCode, store, caller);
    }

    IndicatorEntity indicatorOf(ReadingEntity reading) {
        return byId.get(reading.indicator);
    }

    /** The rows as readings; 422 with an error for each row that cannot be. */
    List<ReadingEntity> check(List<NewReading> rows) {
        Map<Integer, ReadingEntity> readings = new LinkedHashMap<>();
        SortedMap<Integer, ProblemException> wrong = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                readings.put(i, reading(rows.get(i)));
            } catch (ProblemException refused) {
                wrong.put(i, refused);
            }
        }
        Set<Place> taken = store.waiting(readings.values().stream().map(ReadingEntity::place).toList());
        readings.forEach((i, reading) -> {
            if (!taken.add(reading.place())) {
                wrong.put(i, Problems.invalid("period", "has another figure in this list or waiting for review; keep one of them"));
            }
        });
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong.entrySet().stream().flatMap(row -> errors(row.getKey(), row.getValue())).toList());
        }
        return List.copyOf(readings.values());
    }

    private static Stream<Problem.Item> errors(int row, ProblemException wrong) {
        return wrong.problem().errors().stream().map(error -> new Problem.Item("readings[" + row + "]." + error.field(), error.detail()));
    }

    private ReadingEntity reading(NewReading row) {
        IndicatorEntity indicator = byCode.get(row.indicator());
        if (indicator == null) {
            throw Problems.invalid("indicator", "is not an indicator of this authority");
        }
        Period period = Period.of("period", row.period());
        return new ReadingEntity(indicator, period, reportedOn(row, period), caller, row);
    }

    private static LocalDate reportedOn(NewReading row, Period period) {
        LocalDate reportedOn = AsAt.orToday(row.reportedOn());
        if (reportedOn.isBefore(period.from())) {
            throw Problems.invalid("reportedOn", "must not be before the period began, " + period.from());
        }
        return reportedOn;
    }
}
