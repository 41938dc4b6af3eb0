package touchstone.plans.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import touchstone.plans.action.ActionEntity;
import touchstone.plans.action.ActionLifecycle;
import touchstone.plans.action.ReportableActions;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;

/** Finds evidence through the caller: 404 for what there is not or what the caller may not see. */
@ApplicationScoped
class EvidenceLookup {
    private final ReportableActions led;
    private final Caller caller;

    EvidenceLookup(ReportableActions led, Caller caller) {
        this.led = led;
        this.caller = caller;
    }

    ActionEntity action(String authority, UUID action) {
        return ActionEntity.visibleTo(caller, authority, action).orElseThrow(() -> Problems.notFound("action"));
    }

    /** The programme manager may put evidence forward for any action, an agency for its own (403). */
    ActionEntity actionToShow(String authority, UUID action) {
        if (!ActionLifecycle.showsEvidence(caller, authority, false)) {
            led.find(authority, action);
        }
        return action(authority, action);
    }

    EvidenceEntity evidence(String authority, UUID action, UUID id) {
        return in(action(authority, action), id);
    }

    /** For whoever may put evidence forward on that action. */
    EvidenceEntity toChange(String authority, UUID action, UUID id) {
        return in(actionToShow(authority, action), id);
    }

    private EvidenceEntity in(ActionEntity action, UUID id) {
        return EvidenceEntity.visibleTo(caller, action, id).orElseThrow(() -> Problems.notFound("evidence"));
    }
}
