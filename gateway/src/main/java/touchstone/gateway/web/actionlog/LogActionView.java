package touchstone.gateway.web.actionlog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.actionlog.LogActionMove;
import touchstone.contracts.governance.actionlog.LogActionStep;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.escalation.Escalation;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.EscalationForm;
import touchstone.gateway.web.governance.OwnerNames;

/**
 * One log action, with the forms that the reader may use.
 *
 * @param meetings  that can close it, the latest first
 * @param decisions of theirs by which it can be closed
 * @param escalated to other bodies, the latest first
 * @param above     to whom its body escalates
 * @param wrong     the form that needs correcting; null when none does
 * @param saved     what has just been done; null when nothing was
 */
public record LogActionView(LogAction action, OwnerNames owners, List<Meeting> meetings, List<Decision> decisions,
        List<Escalation> escalated, List<Body> above, Form wrong, LogActionSaved saved,
        String authority, String base) {
    static final String RE_DATING = "re-dating";
    static final String PROGRESS = "progress";
    static final String COMPLETION = "completion";
    static final String CLOSING = "closing";
    static final String REOPENING = "reopening";

    public Form redating() {
        return offered(LogActionMove.RE_DATE, RE_DATING);
    }

    public Form progress() {
        return offered(LogActionMove.REPORT, PROGRESS);
    }

    public Form completion() {
        return offered(LogActionMove.COMPLETE, COMPLETION);
    }

    /** Null as well where no meeting can close it. */
    public Form closing() {
        return meetings.isEmpty() ? null : offered(LogActionMove.CLOSE, CLOSING);
    }

    public Form reopening() {
        return offered(LogActionMove.REOPEN, REOPENING);
    }

    public Form escalation() {
        return offered(LogActionMove.ESCALATE, EscalationForm.id(action.id()));
    }

    public boolean isDesk() {
        return !action.allowed().isEmpty();
    }

    /** Where its forms are sent. */
    public String at() {
        return Address.logAction(authority, action.id());
    }

    public boolean isRedated() {
        return action.firstDue() != null && !action.firstDue().equals(action.due());
    }

    /** What happened, the latest first. */
    public List<LogActionStep> latestFirst() {
        List<LogActionStep> steps = new ArrayList<>(action.history());
        Collections.reverse(steps);
        return steps;
    }

    private Form offered(LogActionMove move, String id) {
        return action.allowed().contains(move) ? Form.of(id).or(wrong) : null;
    }
}
