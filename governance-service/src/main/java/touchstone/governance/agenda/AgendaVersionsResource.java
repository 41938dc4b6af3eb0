package touchstone.governance.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import touchstone.contracts.Page;
import touchstone.contracts.governance.agenda.version.AgendaPublication;
import touchstone.contracts.governance.agenda.version.AgendaVersion;
import touchstone.contracts.governance.agenda.version.AgendaVersionsApi;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.meeting.MeetingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Published agendas over HTTP. */
class AgendaVersionsResource implements AgendaVersionsApi {
    private final Caller caller;
    private final MeetingQueries meetings;
    private final Paging paging;
    private final Feed feed;

    AgendaVersionsResource(Caller caller, MeetingQueries meetings, Paging paging, Feed feed) {
        this.caller = caller;
        this.meetings = meetings;
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<AgendaVersion> versions(String authority, UUID meeting, LocalDate asAt, String after, int limit) {
        LocalDate on = AsAt.orToday(asAt);
        MeetingAudience audience = MeetingAudience.of(caller, authority, on);
        UUID body = meetings.one(audience, meeting, on).body();
        return paging.slice(records(audience, body, AgendaVersionEntity.of(meeting, on)), after, limit, AgendaVersion::key);
    }

    @Override
    @Command
    public AgendaVersion publish(String authority, UUID id, AgendaPublication publication) {
        MeetingEntity meeting = MeetingEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("meeting"));
        AgendaVersionEntity version = new AgendaVersionEntity(meeting, publication.statedOn(), AgendaQueries.draft(id), AsAt.today());
        version.persist();
        MeetingAudience secretariat = MeetingAudience.of(caller, authority);
        feed.announce("meeting.agenda-published", authority, id, () -> meetings.told(MeetingAudience.publicOf(authority), id));
        return records(secretariat, meeting.body, AgendaVersionEntity.of(id, AsAt.today())).get(0);
    }

    private static List<AgendaVersion> records(MeetingAudience audience, UUID body, List<AgendaVersionEntity> latestFirst) {
        return IntStream.range(0, latestFirst.size())
                .mapToObj(i -> latestFirst.get(i).record(audience, body, i + 1 < latestFirst.size() ? latestFirst.get(i + 1) : null)).toList();
    }
}
