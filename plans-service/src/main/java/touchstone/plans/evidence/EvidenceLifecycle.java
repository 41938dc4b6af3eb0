package touchstone.plans.evidence;

import static touchstone.contracts.plans.evidence.EvidenceState.ACCEPTED;
import static touchstone.contracts.plans.evidence.EvidenceState.REJECTED;
import static touchstone.contracts.plans.evidence.EvidenceState.SUBMITTED;

import java.util.Optional;
import touchstone.contracts.plans.evidence.EvidenceState;

/** Every legal move of a piece of evidence. Expiry is none: it comes with the days. */
enum EvidenceLifecycle {
    SUBMIT("Only a draft can be submitted."),
    ACCEPT("Only submitted evidence can be accepted."),
    REJECT("Only submitted evidence can be rejected.");

    private final String wanted;

    EvidenceLifecycle(String wanted) {
        this.wanted = wanted;
    }

    /** Where this move can begin, in words. */
    String wanted() {
        return wanted;
    }

    /** The state after this move; empty where the move is not legal. */
    Optional<EvidenceState> from(EvidenceState state) {
        return Optional.ofNullable(switch (state) {
            case DRAFT -> this == SUBMIT ? SUBMITTED : null;
            case SUBMITTED -> this == ACCEPT ? ACCEPTED : this == REJECT ? REJECTED : null;
            case ACCEPTED, REJECTED, EXPIRED -> null;
        });
    }
}
