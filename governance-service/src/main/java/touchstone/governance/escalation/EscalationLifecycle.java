package touchstone.governance.escalation;

import static touchstone.contracts.governance.escalation.EscalationMove.WITHDRAW;
import static touchstone.contracts.governance.escalation.EscalationState.ANSWERED;
import static touchstone.contracts.governance.escalation.EscalationState.ON_AGENDA;
import static touchstone.contracts.governance.escalation.EscalationState.RAISED;
import static touchstone.contracts.governance.escalation.EscalationState.RECEIVED;
import static touchstone.contracts.governance.escalation.EscalationState.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.contracts.governance.escalation.EscalationMove;
import touchstone.contracts.governance.escalation.EscalationState;
import touchstone.contracts.governance.escalation.EscalationsApi;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.agenda.EscalationStanding;
import touchstone.platform.caller.Caller;

/**
 * An escalation waits for an agenda of the other body, stands on it, is answered by a decision, and is closed by the
 * meeting that takes the answer. An item that is taken off, or not decided on, leaves it waiting again. Where it stands is
 * derived, by {@link EscalationStanding}.
 */
final class EscalationLifecycle {
    private static final Map<EscalationMove, String> OPERATIONS = Map.of(WITHDRAW, "withdraw");

    /** SQL condition on one whose answer is still to be received. */
    static final String OPEN = "e.state in ('RAISED', 'ON_AGENDA', 'ANSWERED')";

    private EscalationLifecycle() {}

    /** The states that may follow. */
    static Set<EscalationState> from(EscalationState state) {
        return switch (state) {
            case RAISED -> EnumSet.of(ON_AGENDA, ANSWERED, WITHDRAWN);
            case ON_AGENDA -> EnumSet.of(RAISED, ANSWERED, WITHDRAWN);
            case ANSWERED -> EnumSet.of(RECEIVED);
            case RECEIVED, WITHDRAWN -> EnumSet.noneOf(EscalationState.class);
        };
    }

    static boolean isOpen(EscalationState state) {
        return !from(state).isEmpty();
    }

    private static List<EscalationMove> next(EscalationState state) {
        return from(state).contains(WITHDRAWN) ? List.of(WITHDRAW) : List.of();
    }

    /** 409 for a move that is not made from there. */
    static void require(EscalationMove move, EscalationState state) {
        if (!next(state).contains(move)) {
            throw GovernanceErrors.alreadyDone(state == WITHDRAWN ? "It was withdrawn before." : "It has been answered, and its answer stands.");
        }
    }

    static List<EscalationMove> allowed(Caller caller, String authority, EscalationState state) {
        return next(state).stream().filter(move -> caller.may(EscalationsApi.class, OPERATIONS.get(move), authority)).toList();
    }
}
