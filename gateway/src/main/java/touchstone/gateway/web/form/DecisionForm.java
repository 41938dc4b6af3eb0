package touchstone.gateway.web.form;

import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;

/** What a body decided, as the forms that record it send it. */
public final class DecisionForm {
    /** The field of the decision in the minutes, or of the meeting that took it. */
    public static final String DECISION = "decision";

    public static final String DAY = "Give the day of the decision, such as 2013-05-15.";

    private static final String BODY = "Name the body that decided.";

    private DecisionForm() {}

    public static SignOff signOff(FormReader typed) {
        return new SignOff(typed.text("body", BODY), typed.date("decidedOn", DAY), typed.text(DECISION));
    }

    public static Reopening reopening(FormReader typed) {
        return new Reopening(typed.text("body", BODY), typed.date("decidedOn", DAY), typed.text("reason", "Say why it is open again."), typed.text(DECISION));
    }
}
