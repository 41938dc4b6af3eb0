package touchstone.governance.risk;

import java.util.List;
import touchstone.contracts.governance.risk.RiskMove;
import touchstone.contracts.governance.risk.RisksApi;
import touchstone.platform.caller.Caller;

/** A risk stays in the register and is judged again and again. */
final class RiskLifecycle {
    private RiskLifecycle() {}

    /** What a caller can do with it. */
    static List<RiskMove> allowed(Caller caller, String authority) {
        return caller.may(RisksApi.class, "assess", authority) ? List.of(RiskMove.ASSESS) : List.of();
    }
}
