package touchstone.plans.plan;

import java.util.Arrays;
import java.util.List;
import touchstone.contracts.plans.action.ActionsApi;
import touchstone.contracts.plans.amendment.AmendmentsApi;
import touchstone.contracts.plans.plan.PhasesApi;
import touchstone.contracts.plans.plan.PlanMove;
import touchstone.contracts.plans.plan.PlansApi;
import touchstone.contracts.plans.plan.Publication;
import touchstone.contracts.plans.version.VersionsApi;
import touchstone.platform.caller.Caller;

/**
 * What can be done with a plan where it stands: it is published once, approved once, and amended from then on.
 *
 * @param approved whether a version of it was approved
 * @param amending whether an amendment of it is open; another waits until that is closed
 */
record PlanLifecycle(Publication state, boolean approved, boolean amending) {

    boolean permits(PlanMove move) {
        return switch (move) {
            case CORRECT, ADD_PHASE, ADD_WORKSTREAM, ADD_ACTION -> true;
            case PUBLISH -> state == Publication.DRAFT;
            case APPROVE -> !approved;
            case AMEND -> approved && !amending;
        };
    }

    /** What the caller can do with it now. */
    List<PlanMove> allowed(Caller caller, String authority) {
        return Arrays.stream(PlanMove.values()).filter(move -> permits(move) && isOf(caller, authority, move)).toList();
    }

    private static boolean isOf(Caller caller, String authority, PlanMove move) {
        return switch (move) {
            case CORRECT -> caller.may(PlansApi.class, "correct", authority);
            case ADD_PHASE -> caller.may(PhasesApi.class, "addPhase", authority);
            case ADD_WORKSTREAM -> caller.may(PhasesApi.class, "addWorkstream", authority);
            case ADD_ACTION -> caller.may(ActionsApi.class, "add", authority);
            case PUBLISH -> caller.may(PlansApi.class, "publish", authority);
            case APPROVE -> caller.may(VersionsApi.class, "approve", authority);
            case AMEND -> caller.may(AmendmentsApi.class, "propose", authority);
        };
    }
}
