package touchstone.gateway.owners;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import touchstone.contracts.ChangesApi;
import touchstone.contracts.plans.ActionDecisionsApi;
import touchstone.contracts.plans.ActionHistoryApi;
import touchstone.contracts.plans.ActionsApi;
import touchstone.contracts.plans.AmendmentRulesApi;
import touchstone.contracts.plans.AmendmentStepsApi;
import touchstone.contracts.plans.AmendmentsApi;
import touchstone.contracts.plans.DraftsApi;
import touchstone.contracts.plans.EvidenceApi;
import touchstone.contracts.plans.EvidenceFileApi;
import touchstone.contracts.plans.InspectionsApi;
import touchstone.contracts.plans.PhaseDecisionsApi;
import touchstone.contracts.plans.PhasesApi;
import touchstone.contracts.plans.PlansApi;
import touchstone.contracts.plans.RecommendationDecisionsApi;
import touchstone.contracts.plans.RecommendationsApi;
import touchstone.contracts.plans.ReviewApi;
import touchstone.contracts.plans.UpdatesApi;
import touchstone.contracts.plans.VersionsApi;

/** The service that keeps plans, recommendations and actions. */
public final class PlansOwner {
    private PlansOwner() {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Recommendations extends RecommendationsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Actions extends ActionsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface History extends ActionHistoryApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface ActionDecisions extends ActionDecisionsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Updates extends UpdatesApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Evidence extends EvidenceApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface EvidenceFiles extends EvidenceFileApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Plans extends PlansApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Phases extends PhasesApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Inspections extends InspectionsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Versions extends VersionsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Amendments extends AmendmentsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface AmendmentSteps extends AmendmentStepsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface AmendmentRules extends AmendmentRulesApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Review extends ReviewApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface Drafts extends DraftsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface RecommendationDecisions extends RecommendationDecisionsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(OnBehalf.class)
    public interface PhaseDecisions extends PhaseDecisionsApi {}

    /** Waits for changes longer than anybody waits for a page. */
    @RegisterRestClient(configKey = "plans-changes")
    @RegisterClientHeaders(OnItsOwn.class)
    public interface Changes extends ChangesApi {}
}
