package touchstone.plans.update;

import static touchstone.contracts.plans.update.UpdateState.ACCEPTED;
import static touchstone.contracts.plans.update.UpdateState.RETURNED;
import static touchstone.contracts.plans.update.UpdateState.SUBMITTED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import touchstone.contracts.plans.update.UpdateMove;
import touchstone.contracts.plans.update.UpdateState;
import touchstone.contracts.plans.update.UpdatesApi;
import touchstone.platform.caller.Caller;

/**
 * Where a progress update can go from where it stands, and who can move it there.
 *
 * @param answered whether another update answers it
 */
record UpdateLifecycle(UpdateState state, boolean answered) {
    /** What it is once it was sent. */
    static final UpdateState SENT = SUBMITTED;

    /** The state after a move; empty where the move is not legal. What is answered stays returned. */
    Optional<UpdateState> after(UpdateMove move) {
        return Optional.ofNullable(switch (move) {
            case ACCEPT -> state == SUBMITTED ? ACCEPTED : null;
            case RETURN -> state == SUBMITTED ? RETURNED : null;
            case ANSWER -> state == RETURNED && !answered ? RETURNED : null;
        });
    }

    /**
     * What the caller can do with it now.
     *
     * @param own whether it is of the caller's agency, which leads its action still
     */
    List<UpdateMove> allowed(Caller caller, String authority, boolean own) {
        return Arrays.stream(UpdateMove.values()).filter(move -> after(move).isPresent() && isOf(caller, authority, own, move)).toList();
    }

    private static boolean isOf(Caller caller, String authority, boolean own, UpdateMove move) {
        return switch (move) {
            case ACCEPT -> caller.may(UpdatesApi.class, "accept", authority);
            case RETURN -> caller.may(UpdatesApi.class, "giveBack", authority);
            case ANSWER -> own && caller.may(UpdatesApi.class, "submit", authority);
        };
    }
}
