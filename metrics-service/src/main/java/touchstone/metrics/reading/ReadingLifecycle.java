package touchstone.metrics.reading;

import static touchstone.contracts.metrics.reading.ReadingState.ACCEPTED;
import static touchstone.contracts.metrics.reading.ReadingState.DRAFT;
import static touchstone.contracts.metrics.reading.ReadingState.RETURNED;
import static touchstone.contracts.metrics.reading.ReadingState.SUBMITTED;
import static touchstone.contracts.metrics.reading.ReadingState.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.contracts.metrics.reading.ReadingMove;
import touchstone.contracts.metrics.reading.ReadingState;

/** Where a reading can go from where it stands, and who can move it there. */
final class ReadingLifecycle {
    private ReadingLifecycle() {}

    /** The state after a move; empty where the move is not legal. */
    static Optional<ReadingState> after(ReadingState state, ReadingMove move) {
        return Optional.ofNullable(switch (state) {
            case DRAFT -> move == ReadingMove.SUBMIT ? SUBMITTED : unaccepted(move);
            case SUBMITTED -> move == ReadingMove.ACCEPT ? ACCEPTED : move == ReadingMove.RETURN ? RETURNED : unaccepted(move);
            case RETURNED -> unaccepted(move);
            case ACCEPTED, WITHDRAWN -> null;
        });
    }

    private static ReadingState unaccepted(ReadingMove move) {
        return move == ReadingMove.EDIT ? DRAFT : move == ReadingMove.WITHDRAW ? WITHDRAWN : null;
    }

    /** Whether it neither counts nor was given back or withdrawn yet. */
    static boolean isOpen(ReadingState state) {
        return state == DRAFT || state == SUBMITTED;
    }

    /** Whether it is moved by those who review, and never by who submitted it. */
    static boolean isReview(ReadingMove move) {
        return move == ReadingMove.ACCEPT || move == ReadingMove.RETURN;
    }

    /** What somebody can do with it who supplies its indicator, reviews what others submitted, or both. */
    static List<ReadingMove> allowed(ReadingState state, boolean supplies, boolean reviews) {
        return Stream.of(ReadingMove.values()).filter(move -> isReview(move) ? reviews : supplies)
                .filter(move -> after(state, move).isPresent()).toList();
    }
}
