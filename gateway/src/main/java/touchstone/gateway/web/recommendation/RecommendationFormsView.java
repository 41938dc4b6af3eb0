package touchstone.gateway.web.recommendation;

import java.util.List;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.recommendation.RecommendationMove;
import touchstone.gateway.web.form.CitableDecisions;
import touchstone.gateway.web.form.Form;

/**
 * What a reader may record about a recommendation on its page.
 *
 * @param allowed what its owner lets the reader do with it
 * @param figures indicators of the council, by which a measure can be told
 * @param wrong   the form that needs correcting; null when none does
 */
public record RecommendationFormsView(List<RecommendationMove> allowed, CitableDecisions minutes, List<Indicator> figures, Form wrong) {
    static final String SIGN_OFF = "sign-off";
    static final String REOPENING = "reopening";
    static final String OVERRIDE = "override";
    static final String OUTCOME = "outcome";
    static final String MEASURE = "measure";

    boolean isEmpty() {
        return allowed.isEmpty();
    }

    /** Whether something can be decided. */
    public boolean isDeciding() {
        return isSignable() || isReopenable() || isOverridable() || isOverridden();
    }

    public boolean isSignable() {
        return allowed.contains(RecommendationMove.SIGN_OFF);
    }

    public boolean isReopenable() {
        return allowed.contains(RecommendationMove.REOPEN);
    }

    public boolean isOverridable() {
        return allowed.contains(RecommendationMove.OVERRIDE);
    }

    public boolean isOverridden() {
        return allowed.contains(RecommendationMove.END_OVERRIDE);
    }

    /** Null for a reader who may not add one. */
    public Form outcome() {
        return allowed.contains(RecommendationMove.ADD_OUTCOME) ? sent(OUTCOME) : null;
    }

    /** Null for a reader who may not add one. */
    public Form measure() {
        return allowed.contains(RecommendationMove.ADD_MEASURE) ? sent(MEASURE) : null;
    }

    public Form signOff() {
        return sent(SIGN_OFF);
    }

    public Form reopening() {
        return sent(REOPENING);
    }

    public Form override() {
        return sent(OVERRIDE);
    }

    /** What somebody may set by hand: embedded is earned, and only a body suspends. */
    public List<Rag> ratings() {
        return List.of(Rag.GREEN, Rag.AMBER, Rag.RED, Rag.GREY);
    }

    private Form sent(String id) {
        return Form.of(id).or(wrong);
    }
}
