package touchstone.plans.phase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchstone.contracts.plans.action.ActionState;
import touchstone.plans.PlansErrors;
import touchstone.plans.action.ActionLifecycle;
import touchstone.plans.action.ActionQueries;
import touchstone.plans.plan.PhaseEntity;

/** What the sign-off of a phase depends on: its actions, each signed off or carried over. */
@ApplicationScoped
class PhaseReadiness {
    private final ActionQueries actions;

    PhaseReadiness(ActionQueries actions) {
        this.actions = actions;
    }

    /** Everything that is missing on a day, each in a sentence; empty when nothing is. */
    List<String> missing(PhaseEntity phase, LocalDate day) {
        Map<String, ActionState> states = actions.statesIn(phase.id, day);
        List<String> missing = new ArrayList<>();
        states.forEach((reference, state) -> {
            if (!ActionLifecycle.isSettled(state)) {
                missing.add("%s is not signed off: it is %s.".formatted(reference, PlansErrors.words(state)));
            }
        });
        if (states.isEmpty()) {
            missing.add("No action belongs to it.");
        }
        if (phase.isSuspended()) {
            missing.add(phase.name() + " is suspended.");
        }
        return missing;
    }
}
