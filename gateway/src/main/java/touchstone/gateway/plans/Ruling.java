package touchstone.gateway.plans;

import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.plans.Reopening;
import touchstone.contracts.plans.SignOff;
import touchstone.gateway.page.Form;
import touchstone.gateway.page.Typed;

/** What a body decided, as the forms that record it send it. */
public class Ruling {
    @RestForm String body;
    @RestForm String decidedOn;
    @RestForm String reason;
    @RestForm String decision;

    /** As it was typed into the form of that id. */
    Typed in(String form) {
        return new Typed(Form.of(form).with("body", body).with("decidedOn", decidedOn).with("reason", reason).with("decision", decision));
    }

    static SignOff signOff(Typed typed) {
        return new SignOff(typed.text("body", "Name the body that decided."),
                typed.date("decidedOn", "Give the day of the decision, such as 2013-05-15."), typed.textOrNull("decision"));
    }

    static Reopening reopening(Typed typed) {
        return new Reopening(typed.text("body", "Name the body that decided."),
                typed.date("decidedOn", "Give the day of the decision, such as 2013-05-15."),
                typed.text("reason", "Say why it is open again."), typed.textOrNull("decision"));
    }
}
