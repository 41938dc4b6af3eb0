package touchstone.metrics.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.caller.ThingPermission;

/** An agency writes no figure of an indicator that it does not supply, and hears that before anything else. */
@ApplicationScoped
class ReadingPermission implements ThingPermission {
    private static final Set<String> OPERATIONS = Set.of("editReading");

    private final Caller caller;

    ReadingPermission(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void require(String operation, String authority, Map<String, UUID> ids) {
        if (OPERATIONS.contains(operation)) {
            ReadingEntity reading = ReadingEntity.byId(authority, Set.of(ids.get("id"))).get(ids.get("id"));
            IndicatorEntity indicator = reading == null ? null : IndicatorEntity.findById(reading.indicator);
            if (indicator != null && !indicator.isSuppliedBy(caller)) {
                throw MetricsErrors.notSupplied(indicator.code, caller.agency());
            }
        }
    }
}
