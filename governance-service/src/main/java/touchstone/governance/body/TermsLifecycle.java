package touchstone.governance.body;

import java.util.List;
import touchstone.contracts.governance.body.terms.TermsApi;
import touchstone.contracts.governance.body.terms.TermsMove;
import touchstone.platform.caller.Caller;

/** Terms stay as they are from the first meeting on that relied on them. */
final class TermsLifecycle {
    private TermsLifecycle() {}

    static boolean mayChange(boolean reliedOn) {
        return !reliedOn;
    }

    /** What a caller can do with them. */
    static List<TermsMove> allowed(Caller caller, String authority, boolean reliedOn) {
        return mayChange(reliedOn) && isKeeper(caller, authority) ? List.of(TermsMove.CORRECT) : List.of();
    }

    /** Whether the caller may put terms right at all, and so sees why that was done. */
    static boolean isKeeper(Caller caller, String authority) {
        return caller.may(TermsApi.class, "correct", authority);
    }
}
