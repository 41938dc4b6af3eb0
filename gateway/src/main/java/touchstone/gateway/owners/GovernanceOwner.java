package touchstone.gateway.owners;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import touchstone.contracts.ChangesApi;
import touchstone.contracts.governance.AgendaApi;
import touchstone.contracts.governance.AttendanceApi;
import touchstone.contracts.governance.BodiesApi;
import touchstone.contracts.governance.DecisionsApi;
import touchstone.contracts.governance.LettersApi;
import touchstone.contracts.governance.LogActionsApi;
import touchstone.contracts.governance.MeetingStepsApi;
import touchstone.contracts.governance.MeetingsApi;
import touchstone.contracts.governance.MembershipsApi;
import touchstone.contracts.governance.RisksApi;

/** The service that keeps bodies and meetings. */
public final class GovernanceOwner {
    private GovernanceOwner() {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Bodies extends BodiesApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Memberships extends MembershipsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Meetings extends MeetingsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(OnBehalf.class)
    public interface MeetingSteps extends MeetingStepsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Agenda extends AgendaApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Attendances extends AttendanceApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Decisions extends DecisionsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(OnBehalf.class)
    public interface LogActions extends LogActionsApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Risks extends RisksApi {}

    @RegisterRestClient(configKey = "governance")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Letters extends LettersApi {}

    /** Waits for changes longer than anybody waits for a page. */
    @RegisterRestClient(configKey = "governance-changes")
    @RegisterClientHeaders(OnItsOwn.class)
    public interface Changes extends ChangesApi {}
}
