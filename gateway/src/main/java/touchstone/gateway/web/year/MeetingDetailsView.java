package touchstone.gateway.web.year;

import java.util.List;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingKind;
import touchstone.contracts.governance.meeting.SittingMove;
import touchstone.gateway.web.form.Form;
import touchstone.platform.problem.WireNames;

/**
 * A meeting whose kind, times and place can be put right.
 *
 * @param wrong the form that needs correcting; null when none does
 */
public record MeetingDetailsView(Meeting meeting, Form wrong, String base) {
    static final String DETAILS = "details";

    /** As the meeting is planned, until something else is typed; null where that cannot be changed any more. */
    public Form details() {
        return !meeting.sitting().allowed().contains(SittingMove.CHANGE) ? null : Form.of(DETAILS).with("kind", WireNames.of(meeting.kind()))
                .with("startsAt", said(meeting.startsAt())).with("endsAt", said(meeting.endsAt())).with("place", meeting.place())
                .with("remote", meeting.remote() ? "true" : "").or(wrong);
    }

    private static String said(Object time) {
        return time == null ? "" : time.toString();
    }

    public List<MeetingKind> kinds() {
        return List.of(MeetingKind.values());
    }

    public String at() {
        return base + "/governance/year/" + meeting.id();
    }
}
