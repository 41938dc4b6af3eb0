package touchstone.plans.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import touchstone.plans.action.ReportableActions;
import touchstone.platform.caller.ThingPermission;

/** Whoever neither leads nor co-leads an action reports nothing on it. */
@ApplicationScoped
class UpdatePermission implements ThingPermission {
    private static final Set<String> OPERATIONS = Set.of("submitUpdate", "saveDraft");

    private final ReportableActions actions;

    UpdatePermission(ReportableActions actions) {
        this.actions = actions;
    }

    @Override
    public void require(String operation, String authority, Map<String, UUID> ids) {
        if (OPERATIONS.contains(operation)) {
            actions.find(authority, ids.get("action"));
        }
    }
}
