package touchstone.gateway.clients;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import touchstone.contracts.ChangesApi;
import touchstone.contracts.plans.action.ActionDecisionsApi;
import touchstone.contracts.plans.action.ActionHistoryApi;
import touchstone.contracts.plans.action.ActionListsApi;
import touchstone.contracts.plans.action.ActionsApi;
import touchstone.contracts.plans.amendment.AmendmentRulesApi;
import touchstone.contracts.plans.amendment.AmendmentStepsApi;
import touchstone.contracts.plans.amendment.AmendmentsApi;
import touchstone.contracts.plans.audit.PlansAuditApi;
import touchstone.contracts.plans.evidence.EvidenceApi;
import touchstone.contracts.plans.evidence.EvidenceFileApi;
import touchstone.contracts.plans.inspection.InspectionsApi;
import touchstone.contracts.plans.plan.PhaseDecisionsApi;
import touchstone.contracts.plans.plan.PhasesApi;
import touchstone.contracts.plans.plan.PlansApi;
import touchstone.contracts.plans.recommendation.RecommendationDecisionsApi;
import touchstone.contracts.plans.recommendation.RecommendationListsApi;
import touchstone.contracts.plans.recommendation.RecommendationsApi;
import touchstone.contracts.plans.rhythm.RhythmApi;
import touchstone.contracts.plans.story.ActionStoryApi;
import touchstone.contracts.plans.story.RecommendationStoryApi;
import touchstone.contracts.plans.title.TitlesApi;
import touchstone.contracts.plans.update.DraftsApi;
import touchstone.contracts.plans.update.ReviewApi;
import touchstone.contracts.plans.update.UpdatesApi;
import touchstone.contracts.plans.version.VersionsApi;

/** The service that keeps plans, recommendations and actions. */
public final class PlansClient {
    private PlansClient() {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Recommendations extends RecommendationsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface RecommendationLists extends RecommendationListsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface RecommendationStories extends RecommendationStoryApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface ActionStories extends ActionStoryApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Actions extends ActionsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface ActionLists extends ActionListsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface History extends ActionHistoryApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface ActionDecisions extends ActionDecisionsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Updates extends UpdatesApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Evidence extends EvidenceApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface EvidenceFiles extends EvidenceFileApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Plans extends PlansApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Phases extends PhasesApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Rhythms extends RhythmApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Inspections extends InspectionsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Versions extends VersionsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Amendments extends AmendmentsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface AmendmentSteps extends AmendmentStepsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface AmendmentRules extends AmendmentRulesApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Review extends ReviewApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Drafts extends DraftsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface RecommendationDecisions extends RecommendationDecisionsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface PhaseDecisions extends PhaseDecisionsApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Titles extends TitlesApi {}

    @RegisterRestClient(configKey = "plans")
    @RegisterClientHeaders(CallerTokenHeaders.class)
    public interface Audit extends PlansAuditApi {}

    /** Waits for changes longer than anybody waits for a page. */
    @RegisterRestClient(configKey = "plans-changes")
    @RegisterClientHeaders(ServiceTokenHeaders.class)
    public interface Changes extends ChangesApi {}
}
