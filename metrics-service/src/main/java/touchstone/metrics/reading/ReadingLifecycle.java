package touchstone.metrics.reading;

import static touchstone.contracts.metrics.reading.ReadingState.ACCEPTED;
import static touchstone.contracts.metrics.reading.ReadingState.RETURNED;
import static touchstone.contracts.metrics.reading.ReadingState.SUBMITTED;

import java.util.Optional;
import touchstone.contracts.metrics.reading.ReadingState;

/** Every legal move of a reading. */
enum ReadingLifecycle {
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
