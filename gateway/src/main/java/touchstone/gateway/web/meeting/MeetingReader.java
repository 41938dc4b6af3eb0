package touchstone.gateway.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingQuery;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.SubjectLinks;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.time.AsAt;

/** Reads all that the page of a meeting shows. */
@ApplicationScoped
class MeetingReader {
    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.Bodies bodies;

    private final ParallelCalls together;
    private final SubjectLinks subjects;
    private final AgencyNames agencies;

    MeetingReader(ParallelCalls together, SubjectLinks subjects, AgencyNames agencies) {
        this.together = together;
        this.subjects = subjects;
        this.agencies = agencies;
    }

    /**
     * 404 when there is none that the caller may see.
     *
     * @param wrong the form that needs correcting; null when none does
     */
    MeetingView read(String authority, UUID id, LocalDate asked, Form wrong, MeetingSaved saved) {
        LocalDate asAt = AsAt.orToday(asked);
        MeetingRecord record = together.ask(() -> meetings.meeting(authority, id, asked)).get();
        PendingCall<Body> body = together.ask(() -> bodies.body(authority, record.meeting().body(), record.meeting().date()));
        boolean keeps = wrong != null || SecretariatForms.allowed(record.meeting());
        SecretariatForms desk = keeps ? new SecretariatForms(record.meeting(), record.items(), body.get().terms().verbs(),
                subjects.choices(authority), confirming(authority, record.meeting()), wrong) : null;
        return new MeetingView(record, body.get(), subjects.of(authority, references(record)), agencies.of(authority), asAt, desk, saved,
                "/" + authority);
    }

    /** Later meetings of the body, which can confirm the minutes. */
    private List<Meeting> confirming(String authority, Meeting of) {
        return SecretariatForms.awaitsConfirmation(of) ? meetings.meetings(authority, MeetingQuery.between(of.body(), of.date().plusDays(1), null, null, null))
                .items().stream().filter(Meeting::begun).toList() : List.of();
    }

    private static List<String> references(MeetingRecord record) {
        return Stream.concat(record.items().stream().flatMap(item -> item.subjects().stream()),
                record.decisions().stream().flatMap(decision -> decision.subjects().stream())).toList();
    }
}
