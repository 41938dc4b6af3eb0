package touchstone.plans.plan;

import java.util.Arrays;
import java.util.List;
import touchstone.contracts.plans.plan.PhaseDecisionsApi;
import touchstone.contracts.plans.plan.PhaseMove;
import touchstone.platform.caller.Caller;

/**
 * What can be done with a phase where it stands.
 *
 * @param suspended whether a body suspended it and none has resumed it
 * @param signedOff whether a sign-off of it stands
 */
record PhaseLifecycle(boolean suspended, boolean signedOff) {

    boolean permits(PhaseMove move) {
        return switch (move) {
            case SUSPEND, SIGN_OFF -> !suspended && !signedOff;
            case RESUME -> suspended;
            case REOPEN -> signedOff;
        };
    }

    /** What the caller can do with it now. */
    List<PhaseMove> allowed(Caller caller, String authority) {
        return Arrays.stream(PhaseMove.values()).filter(move -> permits(move) && isOf(caller, authority, move)).toList();
    }

    private static boolean isOf(Caller caller, String authority, PhaseMove move) {
        return switch (move) {
            case SUSPEND -> caller.may(PhaseDecisionsApi.class, "suspend", authority);
            case RESUME -> caller.may(PhaseDecisionsApi.class, "resume", authority);
            case SIGN_OFF -> caller.may(PhaseDecisionsApi.class, "signOff", authority);
            case REOPEN -> caller.may(PhaseDecisionsApi.class, "reopen", authority);
        };
    }
}
