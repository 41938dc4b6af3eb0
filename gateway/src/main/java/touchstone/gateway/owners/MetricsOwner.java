package touchstone.gateway.owners;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import touchstone.contracts.ChangesApi;
import touchstone.contracts.metrics.CommentaryApi;
import touchstone.contracts.metrics.ComparatorsApi;
import touchstone.contracts.metrics.IndicatorsApi;
import touchstone.contracts.metrics.ReadingsApi;
import touchstone.contracts.metrics.ScorecardApi;
import touchstone.contracts.metrics.TargetsApi;

/** The service that keeps indicators and readings. */
public final class MetricsOwner {
    private MetricsOwner() {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Indicators extends IndicatorsApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Readings extends ReadingsApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Targets extends TargetsApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Comparators extends ComparatorsApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Commentary extends CommentaryApi {}

    @RegisterRestClient(configKey = "metrics")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Scorecard extends ScorecardApi {}

    /** Waits for changes longer than anybody waits for a page. */
    @RegisterRestClient(configKey = "metrics-changes")
    @RegisterClientHeaders(OnItsOwn.class)
    public interface Changes extends ChangesApi {}
}
