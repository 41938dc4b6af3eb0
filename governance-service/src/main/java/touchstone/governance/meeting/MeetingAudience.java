package touchstone.governance.meeting;

import java.util.List;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.meeting.MeetingState;
import touchstone.platform.caller.Caller;

/**
 * Who is reading. What of a meeting the public may see is decided here and nowhere else: the meeting once its agenda
 * is out, decisions once it has been held, minutes and attendance once they are confirmed, and of an exempt item its
 * title only. Everyone inside the authority sees all of it.
 */
public record MeetingAudience(String authority, boolean inside) {
    /** SQL condition on meeting {@code m}. */
    public static final String SEES_MEETING = "(:inside or m.agenda_published)";

    /** SQL condition on a decision's meeting {@code m} and agenda item {@code i}, which may be none. */
    public static final String SEES_DECISION = """
            (:inside or i.exempt_paragraph is null and m.state in ('HELD', 'MINUTES_DRAFTED', 'MINUTES_CONFIRMED'))""";

    public static MeetingAudience of(Caller caller, String authority) {
        return new MeetingAudience(authority, caller.isInside(authority));
    }

    /** The public, for whom the change feed is written: it reaches pages, webhooks and search. */
    public static MeetingAudience publicOf(String authority) {
        return new MeetingAudience(authority, false);
    }

    public boolean seesMinutes(MeetingState state) {
        return inside || state == MeetingState.MINUTES_CONFIRMED;
    }

    public boolean seesLog() {
        return inside;
    }

    /** As much of an agenda item as this audience may see. */
    public AgendaItem see(AgendaItem item, MeetingState state) {
        if (!inside && item.exemptParagraph() != null) {
            return new AgendaItem(item.id(), item.version(), item.meeting(), item.number(), item.title(), null, null,
                    List.of(), item.exemptParagraph(), null, null);
        }
        return seesMinutes(state) ? item : new AgendaItem(item.id(), item.version(), item.meeting(), item.number(),
                item.title(), item.verb(), item.presenter(), item.subjects(), null, item.lateReason(), null);
    }
}
