package touchstone.gateway.web.recommendation;

import java.util.List;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.recommendation.RecommendationMove;
import touchstone.gateway.web.form.CitableDecisions;
import touchstone.gateway.web.form.Form;

/**
 * What a reader may record about a recommendation on its page.
 *
 * @param allowed what its owner lets the reader do with it
 * @param wrong   the form that needs correcting; null when none does
 */
public record RecommendationFormsView(List<RecommendationMove> allowed, CitableDecisions minutes, Form wrong) {
    static final String SIGN_OFF = "sign-off";
    static final String REOPENING = "reopening";
    static final String OVERRIDE = "override";

    boolean isEmpty() {
        return !isSignable() && !isReopenable() && !isOverridable() && !isOverridden();
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
