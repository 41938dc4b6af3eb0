package touchstone.metrics.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.BatchResult;
import touchstone.contracts.Problem;
import touchstone.contracts.metrics.reading.NewReading;
import touchstone.contracts.metrics.reading.ReadingCheck;
import touchstone.contracts.metrics.reading.ReadingFault;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.lock.PeriodLockEntity;
import touchstone.metrics.measure.Measurement;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Checks rows of figures against the indicators they are for, each row by itself and all before any is stored. */
final class ReadingIntake {
    private final Map<String, IndicatorEntity> byCode;
    private final Map<UUID, IndicatorEntity> byId;
    private final ReadingStore store;
    private final Caller caller;
    private final List<PeriodLockEntity> locks;

    private ReadingIntake(Map<String, IndicatorEntity> byCode, List<PeriodLockEntity> locks, ReadingStore store, Caller caller) {
        this.byCode = byCode;
        this.byId = byCode.values().stream().collect(Collectors.toMap(indicator -> indicator.id, Function.identity()));
        this.locks = locks;
        this.store = store;
        this.caller = caller;
    }

    /** Loads what the rows are checked against. */
    static ReadingIntake of(String authority, List<NewReading> rows, ReadingStore store, Caller caller) {
        Set<String> codes = rows.stream().map(NewReading::indicator).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, IndicatorEntity> byCode = IndicatorEntity.byCode(authority, codes);
        return new ReadingIntake(byCode, PeriodLockEntity.inForce(authority), store, caller);
    }

    IndicatorEntity indicatorOf(ReadingEntity reading) {
        return byId.get(reading.indicator);
    }

    /** All rows as readings; 403 when one is for an indicator that the caller does not supply, 422 with all that is wrong in each. */
    List<ReadingEntity> all(List<NewReading> rows, List<BatchResult> results) {
        requireSupplied();
        SortedMap<Integer, List<Problem.Item>> wrong = new TreeMap<>();
        Map<Integer, ReadingEntity> readings = tried(rows, wrong);
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong.entrySet().stream().flatMap(row -> errors(row.getKey(), row.getValue())).toList());
        }
        readings.values().forEach(reading -> results.add(BatchResult.taken(reading.id)));
        return List.copyOf(readings.values());
    }

    /** Those rows that are readings, each by itself. */
    List<ReadingEntity> each(List<NewReading> rows, List<BatchResult> results) {
        List<NewReading> own = rows.stream().filter(row -> !isForeign(row)).toList();
        SortedMap<Integer, List<Problem.Item>> wrong = new TreeMap<>();
        Map<Integer, ReadingEntity> readings = tried(own, wrong);
        readings.keySet().removeAll(wrong.keySet());
        int place = 0;
        for (NewReading row : rows) {
            results.add(isForeign(row) ? BatchResult.refused(notSupplied(row.indicator()).problem()) : result(readings, wrong, place++));
        }
        return List.copyOf(readings.values());
    }

    private static BatchResult result(Map<Integer, ReadingEntity> readings, Map<Integer, List<Problem.Item>> wrong, int place) {
        return wrong.containsKey(place) ? BatchResult.refused(Problems.invalid(wrong.get(place)).problem()) : BatchResult.taken(readings.get(place).id);
    }

    private boolean isForeign(NewReading row) {
        IndicatorEntity indicator = row.indicator() == null ? null : byCode.get(row.indicator());
        return indicator != null && !indicator.isSuppliedBy(caller);
    }

    private void requireSupplied() {
        byCode.values().stream().filter(indicator -> !indicator.isSuppliedBy(caller)).findFirst().ifPresent(foreign -> {
            throw notSupplied(foreign.code);
        });
    }

    private ProblemException notSupplied(String code) {
        return MetricsErrors.notSupplied(code, caller.agency());
    }

    /** What would become of each row, with nothing stored. */
    List<ReadingCheck> dryRun(List<NewReading> rows) {
        requireSupplied();
        SortedMap<Integer, List<Problem.Item>> wrong = new TreeMap<>();
        Map<Integer, ReadingEntity> readings = tried(rows, wrong);
        return IntStream.range(0, rows.size()).mapToObj(i -> {
            Measurement measured = wrong.containsKey(i) ? null : readings.get(i).measured;
            return new ReadingCheck(measured == null ? null : measured.value(), measured == null ? null : measured.missing(), wrong.getOrDefault(i, List.of()).stream().map(item -> new ReadingFault(item.field(), item.detail())).toList());
        }).toList();
    }

    /** @param wrong takes what is wrong, by row */
    private Map<Integer, ReadingEntity> tried(List<NewReading> rows, SortedMap<Integer, List<Problem.Item>> wrong) {
        Map<Integer, ReadingEntity> readings = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            RowCheck row = new RowCheck(byCode.get(rows.get(i).indicator()), rows.get(i), locks, store.limits());
            readings.put(i, row.reading(caller));
            wrong.put(i, row.errors());
        }
        wrong.values().removeIf(List::isEmpty);
        readings.keySet().removeAll(wrong.keySet());
        Set<Place> taken = store.waiting(readings.values().stream().map(ReadingEntity::place).toList());
        readings.forEach((i, reading) -> {
            if (!taken.add(reading.place())) {
                wrong.put(i, List.of(new Problem.Item("period", "has another figure in this list or waiting for review; keep one of them")));
            }
        });
        checkSums(readings, wrong);
        return readings;
    }

    private void checkSums(Map<Integer, ReadingEntity> readings, SortedMap<Integer, List<Problem.Item>> wrong) {
        List<ReadingEntity> held = readings.values().stream().filter(reading -> SubTotals.holds(indicatorOf(reading))).toList();
        if (!held.isEmpty()) {
            SubTotals sums = new SubTotals(store.counts(held), held);
            readings.forEach((i, reading) -> sums.wrongWith(indicatorOf(reading), reading).ifPresent(error -> wrong.putIfAbsent(i, List.of(error))));
        }
    }

    private static Stream<Problem.Item> errors(int row, List<Problem.Item> wrong) {
        return wrong.stream().map(error -> new Problem.Item("readings[" + row + "]." + error.field(), error.detail()));
    }
}
