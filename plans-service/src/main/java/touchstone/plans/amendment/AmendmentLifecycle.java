package touchstone.plans.amendment;

import static touchstone.contracts.plans.amendment.AmendmentState.APPROVED;
import static touchstone.contracts.plans.amendment.AmendmentState.PROPOSED;
import static touchstone.contracts.plans.amendment.AmendmentState.REFUSED;
import static touchstone.contracts.plans.amendment.AmendmentState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import touchstone.contracts.plans.amendment.AmendmentMove;
import touchstone.contracts.plans.amendment.AmendmentState;
import touchstone.contracts.plans.amendment.AmendmentStepsApi;
import touchstone.platform.caller.Caller;

/** Where an amendment can go from where it stands, and who can move it there: it is open until it is decided or withdrawn. */
record AmendmentLifecycle(AmendmentState state) {

    boolean isOpen() {
        return state == PROPOSED;
    }

    /** The state after a move; empty where the move is not legal. */
    Optional<AmendmentState> after(AmendmentMove move) {
        return isOpen() ? Optional.of(switch (move) {
            case CONSULT -> state;
            case APPROVE -> APPROVED;
            case REFUSE -> REFUSED;
            case WITHDRAW -> WITHDRAWN;
        }) : Optional.empty();
    }

    /**
     * What the caller can do with it now.
     *
     * @param rule of its kind, which says who decides
     */
    List<AmendmentMove> allowed(Caller caller, String authority, AmendmentRuleEntity rule) {
        return Arrays.stream(AmendmentMove.values()).filter(move -> after(move).isPresent() && isOf(caller, authority, rule, move)).toList();
    }

    private static boolean isOf(Caller caller, String authority, AmendmentRuleEntity rule, AmendmentMove move) {
        return switch (move) {
            case CONSULT -> caller.may(AmendmentStepsApi.class, "consult", authority);
            case APPROVE -> rule.isDecidedBy(caller, authority) && caller.may(AmendmentStepsApi.class, "approve", authority);
            case REFUSE -> rule.isDecidedBy(caller, authority) && caller.may(AmendmentStepsApi.class, "refuse", authority);
            case WITHDRAW -> caller.may(AmendmentStepsApi.class, "withdraw", authority);
        };
    }
}
