package touchstone.plans.amendment;

import static touchstone.contracts.plans.amendment.AmendmentState.APPROVED;
import static touchstone.contracts.plans.amendment.AmendmentState.REFUSED;
import static touchstone.contracts.plans.amendment.AmendmentState.WITHDRAWN;

import java.util.Optional;
import touchstone.contracts.plans.amendment.AmendmentState;

/** Every legal move of an amendment. */
enum AmendmentLifecycle {
    CONSULT, APPROVE, REFUSE, WITHDRAW;

    /** The state after this step; empty where the step is not legal. */
    Optional<AmendmentState> from(AmendmentState state) {
        return switch (state) {
            case PROPOSED -> Optional.of(switch (this) {
                case CONSULT -> state;
                case APPROVE -> APPROVED;
                case REFUSE -> REFUSED;
                case WITHDRAW -> WITHDRAWN;
            });
            case APPROVED, REFUSED, WITHDRAWN -> Optional.empty();
        };
    }
}
