package touchstone.gateway.web.form;

import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;

/** What a body decided, as the forms that record it send it. */
public class DecisionForm {
    @RestForm String body;
    @RestForm String decidedOn;
    @RestForm String reason;
    @RestForm String decision;

    /** As it was typed into the form of that id. */
    public FormReader in(String form) {
        return new FormReader(Form.of(form).with("body", body).with("decidedOn", decidedOn).with("reason", reason).with("decision", decision));
    }

    public static SignOff signOff(FormReader typed) {
        return new SignOff(typed.text("body", "Name the body that decided."),
                typed.date("decidedOn", "Give the day of the decision, such as 2013-05-15."), typed.textOrNull("decision"));
    }

    public static Reopening reopening(FormReader typed) {
        return new Reopening(typed.text("body", "Name the body that decided."),
                typed.date("decidedOn", "Give the day of the decision, such as 2013-05-15."),
                typed.text("reason", "Say why it is open again."), typed.textOrNull("decision"));
    }
}
