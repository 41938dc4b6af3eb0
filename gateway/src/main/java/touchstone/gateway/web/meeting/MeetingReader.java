package touchstone.gateway.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.agenda.AgendaMove;
import touchstone.contracts.governance.agenda.proposal.AgendaProposal;
import touchstone.contracts.governance.agenda.version.AgendaVersion;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingQuery;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.contracts.governance.minutes.MinutesComment;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.EscalationTargets;
import touchstone.gateway.web.governance.SubjectLinks;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.time.AsAt;

/** Reads all that the page of a meeting shows. */
@ApplicationScoped
class MeetingReader {
    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.Bodies bodies;
    @RestClient GovernanceClient.AgendaVersions versions;
    @RestClient GovernanceClient.AgendaProposals proposals;
    @RestClient GovernanceClient.MinutesComments comments;
    @RestClient GovernanceClient.Papers papers;

    private final ParallelCalls together;
    private final SubjectLinks subjects;
    private final AgencyNames agencies;
    private final EscalationTargets above;

    MeetingReader(ParallelCalls together, SubjectLinks subjects, AgencyNames agencies, EscalationTargets above) {
        this.together = together;
        this.subjects = subjects;
        this.agencies = agencies;
        this.above = above;
    }

    /**
     * 404 when there is none that the caller may see.
     *
     * @param wrong the form that needs correcting; null when none does
     */
    MeetingView read(String authority, UUID id, LocalDate asked, Form wrong, MeetingSaved saved) {
        LocalDate asAt = AsAt.orToday(asked);
        MeetingRecord record = together.ask(() -> meetings.meeting(authority, id, asked)).get();
        Meeting meeting = record.meeting();
        PendingCall<Body> body = together.ask(() -> bodies.body(authority, meeting.body(), meeting.date()));
        PendingCall<List<AgendaVersion>> out = together.ask(() -> versions.versions(authority, id, asked, null, AllPages.PAGE).items());
        PendingCall<PapersDesk> filed = together.ask(() -> new PapersDesk(asked == null ? AllPages.of(after -> papers.papers(authority, id, after, AllPages.PAGE)) : List.of(),
                "/api/governance/" + authority + "/meetings/" + id + "/papers", wrong));
        PendingCall<MinutesDesk> said = together.ask(() -> new MinutesDesk(meeting, asked == null ? said(authority, record) : List.of(), wrong));
        boolean keeps = SecretariatForms.allowed(meeting);
        SecretariatForms desk = keeps ? new SecretariatForms(meeting, confirming(authority, meeting), wrong) : null;
        AgendaDesk agenda = keeps ? new AgendaDesk(meeting, record.items(), body.get().terms().verbs(), proposed(authority, meeting),
                meeting.begun() ? above.of(authority, body.get()) : List.of(), wrong) : null;
        return new MeetingView(record, body.get(), out.get(), subjects.of(authority, references(record)),
                agencies.of(authority), asAt, desk, agenda, said.get(), filed.get(), saved, "/" + authority);
    }

    /** On minutes that were circulated, for those who were sent them. */
    private List<MinutesComment> said(String authority, MeetingRecord record) {
        boolean sent = record.inside() && record.meeting().minutes() != null && record.meeting().minutes().version() > 0;
        return sent ? AllPages.of(after -> comments.comments(authority, record.meeting().id(), after, AllPages.PAGE)) : List.of();
    }

    private List<AgendaProposal> proposed(String authority, Meeting meeting) {
        return meeting.ahead() && meeting.agenda().allowed().contains(AgendaMove.ADD_ITEM)
                ? proposals.proposals(authority, meeting.id(), null, AllPages.PAGE).items() : List.of();
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
