package touchstone.gateway.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Role;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.MeetingRow;
import touchstone.gateway.web.governance.SubjectLinks;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/** Reads all that the page of a meeting shows. */
@ApplicationScoped
class MeetingReader {
    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.Bodies bodies;

    private final ParallelCalls together;
    private final SubjectLinks subjects;
    private final AgencyNames agencies;
    private final Caller caller;

    MeetingReader(ParallelCalls together, SubjectLinks subjects, AgencyNames agencies, Caller caller) {
        this.together = together;
        this.subjects = subjects;
        this.agencies = agencies;
        this.caller = caller;
    }

    /**
     * 404 when there is none that the caller may see.
     *
     * @param wrong the form that needs correcting; null when none does
     */
    MeetingView read(String authority, UUID id, LocalDate asked, Form wrong, MeetingSaved saved) {
        LocalDate asAt = AsAt.orToday(asked);
        MeetingRecord whole = together.ask(() -> meetings.meeting(authority, id)).get();
        MeetingRow sitting = MeetingRow.of(whole.meeting(), asAt);
        MeetingRecord known = sitting.ahead() ? before(whole) : whole;
        PendingCall<Body> body = together.ask(() -> bodies.body(authority, whole.meeting().body(), asAt));
        boolean keeps = asked == null && caller.is(Role.SECRETARIAT, authority);
        SecretariatForms desk = keeps ? new SecretariatForms(whole.meeting(), whole.items(), whole.attendance(), body.get().verbs(),
                subjects.choices(authority), asAt, wrong) : null;
        return new MeetingView(known, sitting, body.get(), subjects.of(authority, references(known)), agencies.of(authority),
                caller.isInside(authority), asAt, desk, saved, "/" + authority);
    }

    /** What is known while it is still ahead: its agenda. */
    private static MeetingRecord before(MeetingRecord whole) {
        List<AgendaItem> items = whole.items().stream().map(item -> new AgendaItem(item.id(), item.version(), item.meeting(),
                item.number(), item.title(), item.verb(), item.presenter(), item.subjects(), item.exemptParagraph(),
                item.lateReason(), null)).toList();
        return new MeetingRecord(whole.meeting(), items, List.of(), null, List.of(), whole.logActions());
    }

    private static List<String> references(MeetingRecord known) {
        return Stream.concat(known.items().stream().flatMap(item -> item.subjects().stream()),
                known.decisions().stream().flatMap(decision -> decision.subjects().stream())).toList();
    }
}
