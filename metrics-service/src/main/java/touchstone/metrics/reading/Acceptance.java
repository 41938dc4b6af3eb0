package touchstone.metrics.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.disclosure.Disclosure;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.lock.PeriodLockEntity;
import touchstone.platform.caller.Caller;

/** Takes readings into an indicator's series, and withholds whatever may then no longer be seen outside the authority. */
final class Acceptance {
    private final IndicatorEntity indicator;
    private final List<ReadingEntity> series;
    private final Caller caller;

    /** @param indicator locked, so that no other figure slips in beside the ones weighed here */
    Acceptance(IndicatorEntity indicator, Caller caller) {
        this.indicator = indicator;
        this.series = ReadingEntity.accepted(indicator);
        this.caller = caller;
    }

    /** Makes it the next revision of its slot; 409 when a figure known later is accepted there already. */
    void take(ReadingEntity reading) {
        PeriodLockEntity.requireOpen(indicator.authority, reading.period);
        Optional<ReadingEntity> newest = series.stream().filter(other -> other.slot.equals(reading.slot))
                .max(Comparator.comparing(other -> other.revision));
        newest.filter(other -> other.reportedOn.isAfter(reading.reportedOn) || other.knownOn.isAfter(reading.knownWhenAccepted())).ifPresent(later -> {
            throw MetricsErrors.superseded(later.knownOn);
        });
        reading.accept(1 + newest.map(other -> other.revision).orElse(0), caller);
        series.add(reading);
        withhold();
    }

    private void withhold() {
        Set<String> withheld = Disclosure.withheld(indicator.unit, series.stream().map(ReadingEntity::figure).toList());
        series.stream().filter(reading -> withheld.contains(reading.slot)).forEach(ReadingEntity::suppress);
    }
}
