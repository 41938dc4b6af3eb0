package touchstone.gateway.web.meeting;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.minutes.MinutesComment;
import touchstone.contracts.governance.minutes.MinutesMove;
import touchstone.gateway.web.form.Form;

/**
 * What those who read minutes have to say on them, and the forms for it.
 *
 * @param comments in the order they were made
 * @param wrong    the form that was just sent and needs correcting; null when none does
 */
public record MinutesDesk(Meeting meeting, List<MinutesComment> comments, Form wrong) {

    static String comment(UUID item) {
        return "comment-" + item;
    }

    static String correction(UUID of) {
        return "correction-" + of;
    }

    public List<MinutesComment> on(AgendaItem item) {
        return comments.stream().filter(one -> one.item().equals(item.id())).toList();
    }

    public String named(AgendaItem item) {
        return "the minute of item " + item.number();
    }

    public boolean takesComments() {
        return SecretariatForms.allows(meeting, MinutesMove.COMMENT);
    }

    public boolean takesCorrections() {
        return SecretariatForms.allows(meeting, MinutesMove.CORRECT);
    }

    public Form comment(AgendaItem item) {
        return Form.of(comment(item.id())).or(wrong);
    }

    public Form correction(AgendaItem item) {
        return Form.of(correction(item.id())).with("text", item.minute()).or(wrong);
    }

    public Form correction(Decision decision) {
        return Form.of(correction(decision.id())).with("text", decision.text()).or(wrong);
    }
}
