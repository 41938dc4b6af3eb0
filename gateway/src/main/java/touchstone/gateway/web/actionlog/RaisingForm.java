package touchstone.gateway.web.actionlog;

import java.util.List;
import java.util.Map;
import touchstone.contracts.governance.body.membership.Membership;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.gateway.web.form.Form;

/**
 * What the form that raises a log action offers.
 *
 * @param meetings whose minutes are written, the latest first
 * @param seats    of the bodies that met
 * @param agencies names by slugs
 */
public record RaisingForm(Form form, List<Meeting> meetings, List<Seats> seats, Map<String, String> agencies) {

    /** The seats of one body. */
    public record Seats(String body, List<Membership> seats) {}
}
