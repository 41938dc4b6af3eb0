package touchstone.plans.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import touchstone.plans.plan.PlanEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.caller.ThingPermission;

/** An amendment is decided by whom the authority's rule names. */
@ApplicationScoped
class AmendmentPermission implements ThingPermission {
    private static final Set<String> OPERATIONS = Set.of("approveAmendment", "refuseAmendment");

    private final Caller caller;

    AmendmentPermission(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void require(String operation, String authority, Map<String, UUID> ids) {
        if (OPERATIONS.contains(operation)) {
            PlanEntity.visibleTo(caller, authority, ids.get("plan")).flatMap(plan -> AmendmentEntity.of(plan, ids.get("id")))
                    .ifPresent(amendment -> AmendmentRuleEntity.of(authority, amendment.kind).requireApprover(caller, authority));
        }
    }
}
