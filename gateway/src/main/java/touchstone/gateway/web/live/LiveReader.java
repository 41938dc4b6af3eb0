package touchstone.gateway.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.attendance.ItemQuorum;
import touchstone.contracts.governance.attendance.Quorum;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.BodyQuery;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.contracts.governance.minutes.MinutesMove;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.EscalationTargets;
import touchstone.gateway.web.governance.SubjectLinks;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.Link;
import touchstone.platform.problem.Problems;

/** Reads all that the live page of a meeting shows. */
@ApplicationScoped
class LiveReader {
    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.Bodies bodies;
    @RestClient GovernanceClient.Attendances attendances;

    private final ParallelCalls together;
    private final SubjectLinks subjects;
    private final AgencyNames agencies;
    private final EscalationTargets above;

    LiveReader(ParallelCalls together, SubjectLinks subjects, AgencyNames agencies, EscalationTargets above) {
        this.together = together;
        this.subjects = subjects;
        this.agencies = agencies;
        this.above = above;
    }

    /**
     * 404 when there is no such meeting, or no such item on its agenda, that the caller may see.
     *
     * @param asked the item that is taken; null for the first
     * @param wrong the form that needs correcting; null when none does
     */
    LiveView read(String authority, UUID id, UUID asked, Form wrong, LiveSaved saved) {
        MeetingRecord record = together.ask(() -> meetings.meeting(authority, id, null)).get();
        PendingCall<Body> body = together.ask(() -> bodies.body(authority, record.meeting().body(), record.meeting().date()));
        AgendaItem item = taken(record, asked);
        Quorum quorum = item != null && record.inside() && record.meeting().begun() ? ofItem(authority, record, item) : record.quorum();
        Map<String, Link> about = item == null ? Map.of() : subjects.of(authority, item.subjects());
        LiveForms desk = new LiveForms(record, item, body.get().terms().verbs(), about, others(authority, record),
                LiveForms.allows(record, MinutesMove.DECIDE) ? above.of(authority, body.get()) : List.of(), wrong);
        return new LiveView(record, item, quorum, about.values(), agencies.of(authority), desk, saved,
                "/" + authority);
    }

    private static AgendaItem taken(MeetingRecord record, UUID asked) {
        return asked == null ? record.items().stream().findFirst().orElse(null)
                : record.items().stream().filter(item -> item.id().equals(asked)).findFirst().orElseThrow(() -> Problems.notFound("agenda item"));
    }

    /** Another one than the meeting's where somebody takes no part. */
    private Quorum ofItem(String authority, MeetingRecord record, AgendaItem item) {
        return together.ask(() -> attendances.attendance(authority, record.meeting().id())).get().items().stream()
                .filter(one -> one.item().equals(item.id())).map(ItemQuorum::quorum).findFirst().orElse(record.quorum());
    }

    /** Bodies to which a matter can be referred while decisions are taken. */
    private List<Body> others(String authority, MeetingRecord of) {
        return LiveForms.allows(of, MinutesMove.DECIDE) ? AllPages.of(after -> bodies.bodies(authority, BodyQuery.page(null, after, AllPages.PAGE))).stream()
                .filter(body -> !body.id().equals(of.meeting().body())).toList() : List.of();
    }
}
