package touchstone.governance.agenda;

import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.Minute;
import touchstone.contracts.governance.agenda.NewAgendaItem;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.problem.Problems;

/** A meeting's agenda and minutes over HTTP. */
class AgendaItemsResource implements AgendaApi {
    private final Caller caller;
    private final Feed feed;

    AgendaItemsResource(Caller caller, Feed feed) {
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    @Command
    public AgendaItem add(String authority, UUID meetingId, NewAgendaItem facts) {
        MeetingEntity meeting = meeting(authority, meetingId);
        AgendaItemEntity item = new AgendaItemEntity(meeting, facts);
        item.persist();
        return announce("agenda-item.added", meeting, item);
    }

    @Override
    @Command
    public AgendaItem correct(String authority, UUID meetingId, UUID id, String ifMatch, NewAgendaItem facts) {
        MeetingEntity meeting = meeting(authority, meetingId);
        AgendaItemEntity item = item(meeting, id, ifMatch);
        item.correct(meeting, facts);
        return announce("agenda-item.corrected", meeting, item);
    }

    @Override
    @Command
    public AgendaItem minute(String authority, UUID meetingId, UUID id, String ifMatch, Minute minute) {
        MeetingEntity meeting = meeting(authority, meetingId);
        AgendaItemEntity item = item(meeting, id, ifMatch);
        item.minute(meeting, minute.text());
        return announce("agenda-item.minuted", meeting, item);
    }

    /** The feed reaches the public, to whom an agenda is told as it is published and a minute when it is confirmed. */
    private AgendaItem announce(String type, MeetingEntity meeting, AgendaItemEntity item) {
        feed.announce(type, meeting.authority, item.id, () -> Map.of("id", item.id, "meeting", meeting.id));
        return item.record(MeetingAudience.of(caller, meeting.authority), meeting.sitting, meeting.minutes, true);
    }

    private static MeetingEntity meeting(String authority, UUID id) {
        return MeetingEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("meeting"));
    }

    private static AgendaItemEntity item(MeetingEntity meeting, UUID id, String ifMatch) {
        return IfMatch.lock(AgendaItemEntity.find(meeting, id).orElseThrow(() -> Problems.notFound("agenda item")), ifMatch);
    }
}
