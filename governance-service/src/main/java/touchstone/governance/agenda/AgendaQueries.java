package touchstone.governance.agenda;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.problem.Problems;

/** Reads agendas. */
public final class AgendaQueries {
    private AgendaQueries() {}

    /** A meeting's items in order, each as far as this audience may see it. */
    public static List<AgendaItem> of(MeetingAudience audience, Meeting meeting) {
        return AgendaItemEntity.of(meeting.id()).stream()
                .map(item -> item.record(audience, meeting.state()))
                .toList();
    }

    /** Whether the item of that meeting is exempt; 422 in {@code item} when there is none. */
    public static boolean requireItem(MeetingEntity meeting, UUID item) {
        return AgendaItemEntity.find(meeting, item).map(found -> found.exemptParagraph != null)
                .orElseThrow(() -> Problems.invalid("item", "must be on the agenda of this meeting"));
    }
}
