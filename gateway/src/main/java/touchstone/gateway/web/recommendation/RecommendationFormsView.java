package touchstone.gateway.web.recommendation;

import java.util.List;
import touchstone.contracts.plans.recommendation.Rag;
import touchstone.contracts.plans.recommendation.Standing;
import touchstone.gateway.status.RecommendationFacts;
import touchstone.gateway.web.form.CitableDecisions;
import touchstone.gateway.web.form.Form;

/**
 * What a reader may record about a recommendation on its page.
 *
 * @param decides   whether the reader records what bodies decide
 * @param overrides whether the reader may set a rating beside the derived one
 * @param wrong     the form that needs correcting; null when none does
 */
public record RecommendationFormsView(RecommendationFacts facts, CitableDecisions minutes, boolean decides, boolean overrides, Form wrong) {
    static final String SIGN_OFF = "sign-off";
    static final String REOPENING = "reopening";
    static final String OVERRIDE = "override";

    public boolean isSignedOff() {
        return standing().signedOffOn() != null;
    }

    public boolean isOverridden() {
        return standing().override() != null;
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

    private Standing standing() {
        return facts.recommendation().standing();
    }

    private Form sent(String id) {
        return Form.of(id).or(wrong);
    }
}
