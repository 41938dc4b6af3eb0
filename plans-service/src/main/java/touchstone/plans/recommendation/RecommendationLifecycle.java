package touchstone.plans.recommendation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import touchstone.contracts.plans.recommendation.RecommendationDecisionsApi;
import touchstone.contracts.plans.recommendation.RecommendationMove;
import touchstone.contracts.plans.recommendation.RecommendationsApi;
import touchstone.platform.caller.Caller;

/**
 * Where a recommendation stands between its publication and the body that signs it off, and what can be done with it there.
 *
 * @param signedOff  when a body signed it off; null while none has
 * @param overridden whether a rating set by hand stands beside the derived one
 * @param draft      whether its inspection is not published yet
 */
record RecommendationLifecycle(LocalDate signedOff, boolean overridden, boolean draft) {

    boolean isOpen() {
        return signedOff == null;
    }

    boolean isDone() {
        return signedOff != null;
    }

    /** Late and not signed off; what was signed off late stays late and is past due no more. */
    boolean pastDue(int daysLate) {
        return isOpen() && daysLate > 0;
    }

    boolean permits(RecommendationMove move) {
        return switch (move) {
            case CORRECT -> draft;
            case ADD_OUTCOME, ADD_MEASURE -> true;
            case SIGN_OFF -> isOpen();
            case REOPEN -> isDone();
            case OVERRIDE -> !overridden;
            case END_OVERRIDE -> overridden;
        };
    }

    /** What the caller can do with it now. */
    List<RecommendationMove> allowed(Caller caller, String authority) {
        return Arrays.stream(RecommendationMove.values()).filter(move -> permits(move) && isOf(caller, authority, move)).toList();
    }

    private static boolean isOf(Caller caller, String authority, RecommendationMove move) {
        return switch (move) {
            case CORRECT -> caller.may(RecommendationsApi.class, "correct", authority);
            case ADD_OUTCOME -> caller.may(RecommendationsApi.class, "addOutcome", authority);
            case ADD_MEASURE -> caller.may(RecommendationsApi.class, "addMeasure", authority);
            case SIGN_OFF -> caller.may(RecommendationDecisionsApi.class, "signOff", authority);
            case REOPEN -> caller.may(RecommendationDecisionsApi.class, "reopen", authority);
            case OVERRIDE -> caller.may(RecommendationDecisionsApi.class, "override", authority);
            case END_OVERRIDE -> caller.may(RecommendationDecisionsApi.class, "endOverride", authority);
        };
    }
}
