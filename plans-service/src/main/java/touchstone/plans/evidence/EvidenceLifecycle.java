package touchstone.plans.evidence;

import static touchstone.contracts.plans.evidence.EvidenceState.ACCEPTED;
import static touchstone.contracts.plans.evidence.EvidenceState.DRAFT;
import static touchstone.contracts.plans.evidence.EvidenceState.REJECTED;
import static touchstone.contracts.plans.evidence.EvidenceState.SUBMITTED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import touchstone.contracts.plans.evidence.EvidenceApi;
import touchstone.contracts.plans.evidence.EvidenceMove;
import touchstone.contracts.plans.evidence.EvidenceState;
import touchstone.plans.action.ActionLifecycle;
import touchstone.platform.caller.Caller;

/**
 * Where a piece of evidence can go from where it stands, and who can move it there. Expiry is no move: it comes with the days.
 *
 * @param whole whether what it shows is there: its link, or its file
 */
record EvidenceLifecycle(EvidenceState state, boolean whole) {

    /** Whether it was put forward and not rejected, also when it has expired since. */
    boolean isPutForward() {
        return state != DRAFT && state != REJECTED;
    }

    /** The state after a move; empty where the move is not legal. What is withdrawn is no more. */
    Optional<EvidenceState> after(EvidenceMove move) {
        return Optional.ofNullable(switch (move) {
            case UPLOAD, WITHDRAW -> state == DRAFT ? DRAFT : null;
            case SUBMIT -> state == DRAFT && whole ? SUBMITTED : null;
            case ACCEPT -> state == SUBMITTED ? ACCEPTED : null;
            case REJECT -> state == SUBMITTED ? REJECTED : null;
        });
    }

    /** From where a move can be made, in words. */
    static String wanted(EvidenceMove move) {
        return switch (move) {
            case UPLOAD -> "Its file is kept as it is. A correction is a new piece of evidence.";
            case SUBMIT -> "Only a draft can be submitted.";
            case WITHDRAW -> "Only a draft can be withdrawn.";
            case ACCEPT -> "Only submitted evidence can be accepted.";
            case REJECT -> "Only submitted evidence can be rejected.";
        };
    }

    /**
     * What the caller can do with it now.
     *
     * @param leads whether the caller's agency leads its action
     */
    List<EvidenceMove> allowed(Caller caller, String authority, boolean leads) {
        return Arrays.stream(EvidenceMove.values()).filter(move -> after(move).isPresent() && isOf(caller, authority, leads, move)).toList();
    }

    private static boolean isOf(Caller caller, String authority, boolean leads, EvidenceMove move) {
        return switch (move) {
            case UPLOAD, SUBMIT, WITHDRAW -> ActionLifecycle.showsEvidence(caller, authority, leads);
            case ACCEPT -> caller.may(EvidenceApi.class, "accept", authority);
            case REJECT -> caller.may(EvidenceApi.class, "reject", authority);
        };
    }
}
