package touchstone.gateway.web.action;

import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionMove;
import touchstone.gateway.web.form.CitableDecisions;
import touchstone.gateway.web.form.Form;

/**
 * What a reader may record about an action on its page.
 *
 * @param wrong the form that needs correcting; null when none does
 * @param saved what has just been recorded; null when nothing has
 */
public record ActionFormsView(Action action, CitableDecisions minutes, Form wrong, DecisionSaved saved) {
    static final String SIGN_OFF = "sign-off";
    static final String REOPENING = "reopening";
    static final String CARRY_OVER = "carry-over";

    ActionFormsView saved(DecisionSaved done) {
        return new ActionFormsView(action, minutes, wrong, done);
    }

    public boolean isReopenable() {
        return action.allowed().contains(ActionMove.REOPEN);
    }

    public boolean isSignable() {
        return action.allowed().contains(ActionMove.SIGN_OFF);
    }

    public boolean isCarriable() {
        return action.allowed().contains(ActionMove.CARRY_OVER);
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
