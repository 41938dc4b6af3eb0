package touchstone.metrics.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.lock.PeriodLockEntity;
import touchstone.platform.caller.Caller;

/** Takes readings into the series of their indicators, and releases what may then be seen outside the authority. */
final class Acceptance {
    private final Map<UUID, IndicatorEntity> indicators;
    private final Caller caller;
    private final List<ReadingEntity> accepted;
    private final Map<Place, ReadingEntity> newest = new HashMap<>();

    /** @param indicators with all that are related to them, locked, so that no other figure slips in beside the ones weighed here */
    Acceptance(Map<UUID, IndicatorEntity> indicators, Caller caller) {
        this.indicators = indicators;
        this.caller = caller;
        this.accepted = new ArrayList<>(ReadingEntity.accepted(indicators.keySet()));
        accepted.stream().sorted(Comparator.comparing(reading -> reading.revision)).forEach(reading -> newest.put(reading.place(), reading));
    }

    /** Makes it the next revision of its slot; 409 when a figure known later is accepted there already. */
    void take(ReadingEntity reading) {
        PeriodLockEntity.requireOpen(reading.authority, reading.period);
        ReadingEntity before = newest.get(reading.place());
        if (before != null && (before.reportedOn.isAfter(reading.reportedOn) || before.knownOn.isAfter(reading.knownWhenAccepted()))) {
            throw MetricsErrors.superseded(before.knownOn);
        }
        reading.accept(before == null ? 1 : before.revision + 1, caller);
        newest.put(reading.place(), reading);
        accepted.add(reading);
    }

    /** Decides on all that was taken together, knowing what outsiders have seen before. */
    void release() {
        new ReleaseDecision(indicators, accepted).make(caller);
    }
}
