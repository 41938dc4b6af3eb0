package touchstone.plans.update;

import static touchstone.contracts.plans.update.UpdateState.ACCEPTED;
import static touchstone.contracts.plans.update.UpdateState.RETURNED;
import static touchstone.contracts.plans.update.UpdateState.SUBMITTED;

import java.util.Optional;
import touchstone.contracts.plans.update.UpdateState;

/** Every legal move of a progress update. */
enum UpdateLifecycle {
    SUBMIT, ACCEPT, RETURN;

    /** The state after this move; empty where the move is not legal. */
    Optional<UpdateState> from(UpdateState state) {
        return Optional.ofNullable(switch (state) {
            case DRAFT -> this == SUBMIT ? SUBMITTED : null;
            case SUBMITTED -> this == ACCEPT ? ACCEPTED : this == RETURN ? RETURNED : null;
            case ACCEPTED, RETURNED -> null;
        });
    }
}
