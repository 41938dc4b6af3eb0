package touchstone.gateway.web.action;

import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionState;
import touchstone.gateway.web.form.CitableDecisions;
import touchstone.gateway.web.form.Form;

/**
 * What a reader may record about an action on its page.
 *
 * @param signedOff whether a sign-off of its own stands
 * @param carries   whether the reader may carry it over, besides what bodies decide
 * @param wrong     the form that needs correcting; null when none does
 * @param saved     what has just been recorded; null when nothing has
 */
public record ActionFormsView(Action action, boolean signedOff, boolean carries, CitableDecisions minutes, Form wrong, DecisionSaved saved) {
    static final String SIGN_OFF = "sign-off";
    static final String REOPENING = "reopening";
    static final String CARRY_OVER = "carry-over";

    ActionFormsView saved(DecisionSaved done) {
        return new ActionFormsView(action, signedOff, carries, minutes, wrong, done);
    }

    public boolean isOpen() {
        return action.state() != ActionState.SIGNED_OFF && action.state() != ActionState.SUPERSEDED;
    }

    public Form signOff() {
        return sent(SIGN_OFF);
    }

    public Form reopening() {
        return sent(REOPENING);
    }

    public Form carryOver() {
        return sent(CARRY_OVER);
    }

    private Form sent(String id) {
        return Form.of(id).or(wrong);
    }
}
