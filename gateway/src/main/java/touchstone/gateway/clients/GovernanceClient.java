package touchstone.gateway.clients;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import touchstone.contracts.ChangesApi;
import touchstone.contracts.governance.actionlog.LogActionsApi;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.AgendaOrderApi;
import touchstone.contracts.governance.agenda.proposal.AgendaProposalsApi;
import touchstone.contracts.governance.agenda.version.AgendaVersionsApi;
import touchstone.contracts.governance.attendance.AttendanceApi;
import touchstone.contracts.governance.attendance.AttendanceYearsApi;
import touchstone.contracts.governance.audit.GovernanceAuditApi;
import touchstone.contracts.governance.body.BodiesApi;
import touchstone.contracts.governance.body.ReportingLinesApi;
import touchstone.contracts.governance.body.membership.MembershipsApi;
import touchstone.contracts.governance.body.membership.SeatingsApi;
import touchstone.contracts.governance.body.terms.TermsApi;
import touchstone.contracts.governance.calendar.BankHolidaysApi;
import touchstone.contracts.governance.calendar.CadenceApi;
import touchstone.contracts.governance.calendar.MeetingSeriesApi;
import touchstone.contracts.governance.decision.DecisionsApi;
import touchstone.contracts.governance.escalation.EscalationsApi;
import touchstone.contracts.governance.letter.LetterFilesApi;
import touchstone.contracts.governance.letter.LettersApi;
import touchstone.contracts.governance.meeting.MeetingDaysApi;
import touchstone.contracts.governance.meeting.MeetingsApi;
import touchstone.contracts.governance.meeting.SittingsApi;
import touchstone.contracts.governance.minutes.MinutesApi;
import touchstone.contracts.governance.minutes.MinutesCommentsApi;
import touchstone.contracts.governance.paper.PapersApi;
import touchstone.contracts.governance.risk.RisksApi;

/** The service that keeps bodies and meetings. */
public final class GovernanceClient {
    private GovernanceClient() {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Bodies extends BodiesApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface AttendanceYears extends AttendanceYearsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Memberships extends MembershipsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface BodyTerms extends TermsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface ReportingLines extends ReportingLinesApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Seatings extends SeatingsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface BankHolidays extends BankHolidaysApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Cadences extends CadenceApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface MeetingSeries extends MeetingSeriesApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Meetings extends MeetingsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface MeetingDays extends MeetingDaysApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Sittings extends SittingsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface MeetingMinutes extends MinutesApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface AgendaVersions extends AgendaVersionsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface AgendaOrders extends AgendaOrderApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Agenda extends AgendaApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Attendances extends AttendanceApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface AgendaProposals extends AgendaProposalsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface MinutesComments extends MinutesCommentsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Papers extends PapersApi {}

    /** The content of papers, which is written into a file as it comes; whoever asks deletes that. */
    @Path("/api/governance/{authority}/meetings/{meeting}/papers/{paper}/file")
    @RegisterRestClient(configKey = "governance-files")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface PaperContents {
        @GET
        @Produces(MediaType.WILDCARD)
        File content(@PathParam("authority") String authority, @PathParam("meeting") UUID meeting, @PathParam("paper") UUID paper, @QueryParam("number") int number);
    }

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Decisions extends DecisionsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface LogActions extends LogActionsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Risks extends RisksApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Letters extends LettersApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface LetterFiles extends LetterFilesApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Escalations extends EscalationsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Audit extends GovernanceAuditApi {}

    /** Waits for changes longer than anybody waits for a page. */
    @RegisterRestClient(configKey = "governance-changes")
    @RegisterClientHeaders(ServiceTokenHeaders.class)
    public interface Changes extends ChangesApi {}
}
