package touchstone.governance.risk;

import static touchstone.contracts.governance.risk.RiskMove.ASSESS;
import static touchstone.contracts.governance.risk.RiskMove.CHANGE;
import static touchstone.contracts.governance.risk.RiskMove.CLOSE;
import static touchstone.contracts.governance.risk.RiskMove.REOPEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import touchstone.contracts.governance.risk.RiskMove;
import touchstone.contracts.governance.risk.RisksApi;
import touchstone.governance.GovernanceErrors;
import touchstone.platform.caller.Caller;

/** A risk is judged again and again until it is closed, and stays in the register. */
final class RiskLifecycle {
    private static final Map<RiskMove, String> OPERATIONS = Map.of(ASSESS, "assess", CHANGE, "change", CLOSE, "close", REOPEN, "reopen");

    private RiskLifecycle() {}

    /** SQL condition on a risk that is not closed. */
    static final String OPEN = "r.closed_on is null";

    static boolean isOpen(LocalDate closedOn) {
        return closedOn == null;
    }

    private static List<RiskMove> from(LocalDate closedOn) {
        return isOpen(closedOn) ? List.of(ASSESS, CHANGE, CLOSE) : List.of(REOPEN);
    }

    /** 409 for a move that is not made from there. */
    static void require(RiskMove move, LocalDate closedOn) {
        if (!from(closedOn).contains(move)) {
            throw GovernanceErrors.alreadyDone(isOpen(closedOn) ? "This risk is open." : "This risk was closed on " + closedOn + ". Reopen it first.");
        }
    }

    /** What a caller can do with it. */
    static List<RiskMove> allowed(Caller caller, String authority, LocalDate closedOn) {
        return from(closedOn).stream().filter(move -> caller.may(RisksApi.class, OPERATIONS.get(move), authority)).toList();
    }
}
