package touchstone.governance.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.minutes.MinutesComment;
import touchstone.contracts.governance.minutes.MinutesCommentsApi;
import touchstone.contracts.governance.minutes.NewMinutesComment;
import touchstone.governance.agenda.AgendaQueries;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.meeting.MeetingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Comments on minutes over HTTP. */
class MinutesCommentsResource implements MinutesCommentsApi {
    private final Caller caller;
    private final MeetingQueries meetings;
    private final Paging paging;
    private final Feed feed;

    MinutesCommentsResource(Caller caller, MeetingQueries meetings, Paging paging, Feed feed) {
        this.caller = caller;
        this.meetings = meetings;
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<MinutesComment> comments(String authority, UUID id, String after, int limit) {
        List<UUID> readable = readable(authority, id);
        return paging.slice(MinutesCommentEntity.of(id).stream().filter(one -> readable.contains(one.item)).map(MinutesCommentEntity::record).toList(),
                after, limit, one -> one.id().toString());
    }

    @Override
    @Command
    public MinutesComment comment(String authority, UUID id, NewMinutesComment facts) {
        List<UUID> readable = readable(authority, id);
        MeetingEntity meeting = MeetingEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("meeting"));
        MinutesCommentEntity comment = new MinutesCommentEntity(meeting, facts, caller.name());
        if (!readable.contains(facts.item())) {
            throw Problems.invalid("item", "must be on the agenda of this meeting");
        }
        comment.persist();
        feed.announce("meeting.minutes-commented", authority, id, () -> Map.of("id", id));
        return comment.record();
    }

    /** Items whose minutes the caller reads; 404 for who does not read the body's business. */
    private List<UUID> readable(String authority, UUID id) {
        MeetingAudience audience = MeetingAudience.of(caller, authority);
        Meeting meeting = meetings.one(audience, id);
        MinutesCommentPermission.requireReader(audience, meeting);
        return AgendaQueries.of(audience, meeting, AsAt.today()).stream()
                .filter(item -> item.exemptParagraph() == null || audience.scope().readsExempt(meeting.body())).map(AgendaItem::id).toList();
    }
}
