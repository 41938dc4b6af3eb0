package touchstone.governance.risk;

import java.util.List;
import touchstone.contracts.Role;
import touchstone.contracts.governance.risk.RiskMove;
import touchstone.platform.caller.Caller;

/** A risk stays in the register and is judged again and again. */
final class RiskLifecycle {
    private RiskLifecycle() {}

    /** What a caller can do with it: the secretariat and the programme manager judge risks. */
    static List<RiskMove> allowed(Caller caller, String authority) {
        boolean judges = caller.is(Role.SECRETARIAT, authority) || caller.is(Role.PROGRAMME_MANAGER, authority);
        return judges ? List.of(RiskMove.ASSESS) : List.of();
    }
}
