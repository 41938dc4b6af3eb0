package touchstone.metrics.reading;

import static touchstone.contracts.metrics.ReadingState.ACCEPTED;
import static touchstone.contracts.metrics.ReadingState.RETURNED;
import static touchstone.contracts.metrics.ReadingState.SUBMITTED;

import java.util.Optional;
import touchstone.contracts.metrics.ReadingState;

/** Every legal move of a reading. */
enum Review {
    SUBMIT, ACCEPT, RETURN;

    /** The state after this move; empty where the move is not legal. */
    Optional<ReadingState> from(ReadingState state) {
        return Optional.ofNullable(switch (state) {
            case DRAFT -> this == SUBMIT ? SUBMITTED : null;
            case SUBMITTED -> this == ACCEPT ? ACCEPTED : this == RETURN ? RETURNED : null;
            case ACCEPTED, RETURNED -> null;
        });
    }
}
