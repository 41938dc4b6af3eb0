package touchstone.governance.agenda;

import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.ItemDeferral;
import touchstone.contracts.governance.agenda.ItemMinute;
import touchstone.contracts.governance.agenda.ItemSubjects;
import touchstone.contracts.governance.agenda.ItemWithdrawal;
import touchstone.contracts.governance.agenda.Minute;
import touchstone.contracts.governance.agenda.NewAgendaItem;
import touchstone.contracts.governance.agenda.PublicExclusion;
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
        return announce("agenda-item.added", meeting, AgendaItems.put(new AgendaItemEntity(meeting, facts)));
    }

    @Override
    @Command
    public AgendaItem correct(String authority, UUID meetingId, UUID id, String ifMatch, NewAgendaItem facts) {
        MeetingEntity meeting = meeting(authority, meetingId);
        AgendaItemEntity item = IfMatch.lock(item(meeting, id), ifMatch);
        item.correct(meeting, facts);
        return announce("agenda-item.corrected", meeting, item);
    }

    @Override
    @Command
    public AgendaItem link(String authority, UUID meetingId, UUID id, String ifMatch, ItemSubjects about) {
        MeetingEntity meeting = meeting(authority, meetingId);
        AgendaItemEntity item = IfMatch.lock(item(meeting, id), ifMatch);
        item.link(meeting, about.subjects());
        return announce("agenda-item.linked", meeting, item);
    }

    @Override
    @Command
    public void remove(String authority, UUID meetingId, UUID id) {
        MeetingEntity meeting = meeting(authority, meetingId);
        item(meeting, id).remove(meeting);
        tell("agenda-item.removed", meeting, id);
    }

    @Override
    @Command
    public AgendaItem withdraw(String authority, UUID meetingId, UUID id, ItemWithdrawal withdrawal) {
        MeetingEntity meeting = meeting(authority, meetingId);
        AgendaItemEntity item = item(meeting, id);
        item.withdraw(meeting, withdrawal.reason());
        return announce("agenda-item.withdrawn", meeting, item);
    }

    @Override
    @Command
    public AgendaItem defer(String authority, UUID meetingId, UUID id, ItemDeferral deferral) {
        MeetingEntity meeting = meeting(authority, meetingId);
        AgendaItemEntity item = item(meeting, id);
        MeetingEntity to = deferral.to() == null ? null : MeetingEntity.changing(authority, deferral.to())
                .orElseThrow(() -> Problems.invalid("to", "must be a meeting of this authority"));
        item.defer(meeting, to, deferral.reason()).ifPresent(AgendaItems::put);
        return announce("agenda-item.deferred", meeting, item);
    }

    @Override
    @Command
    public AgendaItem exclude(String authority, UUID meetingId, UUID id, PublicExclusion exclusion) {
        MeetingEntity meeting = meeting(authority, meetingId);
        AgendaItemEntity item = item(meeting, id);
        item.exclude(meeting, exclusion);
        return announce("agenda-item.public-excluded", meeting, item);
    }

    @Override
    @Command
    public ItemMinute minute(String authority, UUID meetingId, UUID id, String ifMatch, Minute minute) {
        MeetingEntity meeting = meeting(authority, meetingId);
        AgendaItemEntity item = item(meeting, id);
        MinuteEntity written = IfMatch.lock(MinuteEntity.of(item), ifMatch);
        item.place.requireOnAgenda();
        written.write(meeting, minute.text(), caller.name());
        tell("agenda-item.minuted", meeting, id);
        return written.record();
    }

    private AgendaItem announce(String type, MeetingEntity meeting, AgendaItemEntity item) {
        tell(type, meeting, item.id);
        MeetingAudience secretariat = MeetingAudience.of(caller, meeting.authority);
        return item.record(MinuteEntity.of(item), AgendaItemLifecycle.allowed(secretariat, item.place.state, item.facts.isExcluded(), MeetingProgress.of(meeting)));
    }

    /** The feed reaches the public, to whom an agenda is told as it is published and a minute when it is confirmed. */
    private void tell(String type, MeetingEntity meeting, UUID item) {
        feed.announce(type, meeting.authority, item, () -> Map.of("id", item, "meeting", meeting.id));
    }

    private static MeetingEntity meeting(String authority, UUID id) {
        return MeetingEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("meeting"));
    }

    private static AgendaItemEntity item(MeetingEntity meeting, UUID id) {
        return AgendaItemEntity.find(meeting, id).orElseThrow(() -> Problems.notFound("agenda item"));
    }
}
