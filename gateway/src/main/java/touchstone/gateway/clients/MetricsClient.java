package touchstone.gateway.clients;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import touchstone.contracts.ChangesApi;
import touchstone.contracts.metrics.assessment.AssessmentsApi;
import touchstone.contracts.metrics.audit.MetricsAuditApi;
import touchstone.contracts.metrics.commentary.CommentaryApi;
import touchstone.contracts.metrics.entry.EntrySheetApi;
import touchstone.contracts.metrics.indicator.IndicatorsApi;
import touchstone.contracts.metrics.lock.PeriodLocksApi;
import touchstone.contracts.metrics.reading.IntakeApi;
import touchstone.contracts.metrics.reading.ReadingsApi;
import touchstone.contracts.metrics.release.ReleasesApi;
import touchstone.contracts.metrics.scorecard.ScorecardApi;
import touchstone.contracts.metrics.scorecard.ScorecardLayoutApi;
import touchstone.contracts.metrics.spc.RebasesApi;
import touchstone.contracts.metrics.spc.SeriesApi;
import touchstone.contracts.metrics.target.ComparatorsApi;
import touchstone.contracts.metrics.target.TargetsApi;

/** The service that keeps indicators and readings. */
public final class MetricsClient {
    private MetricsClient() {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Indicators extends IndicatorsApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Readings extends ReadingsApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Intake extends IntakeApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface EntrySheets extends EntrySheetApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface PeriodLocks extends PeriodLocksApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Targets extends TargetsApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Comparators extends ComparatorsApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Commentary extends CommentaryApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Scorecard extends ScorecardApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface ScorecardLayouts extends ScorecardLayoutApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Audit extends MetricsAuditApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Assessments extends AssessmentsApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Series extends SeriesApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Rebases extends RebasesApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Releases extends ReleasesApi {}

    /** Waits for changes longer than anybody waits for a page. */
    @RegisterRestClient(configKey = "metrics-changes")
    @RegisterClientHeaders(ServiceTokenHeaders.class)
    public interface Changes extends ChangesApi {}
}
