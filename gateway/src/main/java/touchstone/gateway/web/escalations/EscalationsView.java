package touchstone.gateway.web.escalations;

import java.util.List;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.escalation.Escalation;
import touchstone.contracts.governance.escalation.EscalationKind;
import touchstone.contracts.governance.escalation.EscalationMove;
import touchstone.contracts.governance.escalation.EscalationState;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.ListAddress;

/**
 * A page of what bodies put before others.
 *
 * @param wrong the form that needs correcting; null when none does
 * @param saved what has just been done; null when nothing was
 * @param next  where those that follow are; null when none do
 */
public record EscalationsView(ListAddress address, List<Escalation> escalations, List<Body> bodies, Form wrong, EscalationSaved saved, String next, String base) {

    public List<EscalationKind> kinds() {
        return List.of(EscalationKind.values());
    }

    public List<EscalationState> states() {
        return List.of(EscalationState.values());
    }

    /** The form that withdraws it; null where that cannot be done. */
    public Form withdrawal(Escalation one) {
        return one.allowed().contains(EscalationMove.WITHDRAW) ? Form.of(EscalationsPage.withdrawal(one.id())).or(wrong) : null;
    }
}
