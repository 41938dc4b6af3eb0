package touchstone.metrics.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import touchstone.contracts.metrics.reading.ReadingResult;
import touchstone.contracts.metrics.reading.ReadingResults;
import touchstone.contracts.metrics.reading.ReadingReview;
import touchstone.contracts.metrics.reading.ReadingState;
import touchstone.contracts.metrics.reading.ReviewDecision;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.lock.PeriodLockEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;

/** Moves several readings in one transaction, each by itself: what cannot be moved keeps nothing else back. */
final class ReadingBatch {
    private final String authority;
    private final Map<UUID, ReadingEntity> readings;
    private final Map<UUID, IndicatorEntity> indicators;
    private final Caller caller;
    private final List<ReadingResult> results = new ArrayList<>();
    private final List<ReadingEntity> moved = new ArrayList<>();

    private ReadingBatch(String authority, Map<UUID, ReadingEntity> readings, Map<UUID, IndicatorEntity> indicators, Caller caller) {
        this.authority = authority;
        this.readings = readings;
        this.indicators = indicators;
        this.caller = caller;
    }

    /** Loads them, and locks their indicators in one order, so that two batches wait for each other and never cross. */
    static ReadingBatch of(String authority, List<UUID> ids, Caller caller) {
        Map<UUID, ReadingEntity> readings = ReadingEntity.byId(authority, ids);
        return new ReadingBatch(authority, readings, IndicatorEntity.locked(indicatorsOf(readings)), caller);
    }

    /** The same with all indicators whose counts tell of theirs. */
    static ReadingBatch forReview(String authority, List<UUID> ids, ReadingStore store, Caller caller) {
        Map<UUID, ReadingEntity> readings = ReadingEntity.byId(authority, ids);
        return new ReadingBatch(authority, readings, IndicatorEntity.locked(store.related(authority, indicatorsOf(readings))), caller);
    }

    private static Set<UUID> indicatorsOf(Map<UUID, ReadingEntity> readings) {
        return readings.values().stream().map(reading -> reading.indicator).collect(Collectors.toSet());
    }

    ReadingResults submit(List<UUID> ids, ReadingStore store, Feed feed) {
        Set<Place> taken = new HashSet<>(store.waiting(readings.values().stream().map(ReadingEntity::place).toList()));
        ids.forEach(id -> attempt(id, reading -> {
            requireSupplied(reading);
            PeriodLockEntity.requireOpen(authority, reading.period);
            if (reading.state == ReadingState.DRAFT && !taken.add(reading.place())) {
                throw Problems.invalid("period", "Another figure for its period waits for review. Withdraw one of them.");
            }
            reading.submit(caller);
        }));
        return told(feed);
    }

    ReadingResults review(List<ReadingReview> reviews, Feed feed) {
        Acceptance acceptance = new Acceptance(indicators, caller);
        reviews.forEach(review -> attempt(review.reading(), reading -> {
            if (review.decision() == ReviewDecision.ACCEPT) {
                acceptance.take(reading);
            } else if (review.reason() == null || review.reason().isBlank()) {
                throw Problems.unreadable("Say what is to be put right.");
            } else {
                reading.giveBack(review.reason(), caller);
            }
        }));
        acceptance.release();
        return told(feed);
    }

    private void requireSupplied(ReadingEntity reading) {
        IndicatorEntity indicator = indicators.get(reading.indicator);
        if (!indicator.isSuppliedBy(caller)) {
            throw MetricsErrors.notSupplied(indicator.code, caller.agency());
        }
    }

    private void attempt(UUID id, Consumer<ReadingEntity> move) {
        ReadingEntity reading = readings.get(id);
        if (reading == null) {
            results.add(new ReadingResult(id, null, "There is no such reading."));
            return;
        }
        try {
            move.accept(reading);
            moved.add(reading);
            results.add(new ReadingResult(id, reading.state, null));
        } catch (ProblemException refused) {
            boolean field = refused.problem().status() == 422;
            results.add(new ReadingResult(id, reading.state, field ? refused.problem().errors().get(0).detail() : refused.problem().detail()));
        }
    }

    private ReadingResults told(Feed feed) {
        moved.stream().collect(Collectors.groupingBy(reading -> reading.state)).forEach((state, alike) -> feed.announceAll(
                "reading." + WireNames.of(state), authority,
                () -> alike.stream().map(reading -> reading.changed(indicators.get(reading.indicator))).toList()));
        return new ReadingResults(results);
    }
}
