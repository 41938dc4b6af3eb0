package touchstone.gateway.web.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.inspection.Inspection;
import touchstone.contracts.plans.inspection.Theme;
import touchstone.contracts.plans.story.RecommendationStory;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.clients.OwnerSilent;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Programme;
import touchstone.gateway.status.Programmes;
import touchstone.gateway.status.RecommendationFacts;
import touchstone.gateway.web.action.ActionSummary;
import touchstone.gateway.web.action.DecisionSaved;
import touchstone.gateway.web.form.CitableDecisions;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Reads all that the page of a recommendation shows. */
@ApplicationScoped
class RecommendationReader {
    @RestClient PlansClient.RecommendationStories stories;
    @RestClient PlansClient.Inspections inspections;
    @RestClient PlansClient.Actions actions;

    private final Programmes programmes;
    private final AgencyNames agencies;
    private final ParallelCalls together;

    RecommendationReader(Programmes programmes, AgencyNames agencies, ParallelCalls together) {
        this.programmes = programmes;
        this.agencies = agencies;
        this.together = together;
    }

    /** What is known of the recommendation of that reference; 404 when the caller may see none. */
    RecommendationFacts facts(String authority, String reference) {
        return facts(programmes.of(authority, null), reference);
    }

    /** Of a plan that is away nobody can tell what is in it. */
    private static RecommendationFacts facts(Programme programme, String reference) {
        boolean away = programme.answers().silent().contains(Owner.PLANS);
        return programme.facts(reference).orElseThrow(() -> away ? new OwnerSilent(Owner.PLANS, true, null).toReader() : Problems.notFound("recommendation"));
    }

    /** @param wrong the form that needs correcting; null when none does */
    RecommendationView read(String authority, String reference, LocalDate asked, Form wrong, DecisionSaved saved) {
        Programme programme = programmes.of(authority, asked);
        RecommendationFacts facts = facts(programme, reference);
        UUID id = facts.recommendation().id();
        PendingCall<RecommendationStory> told = together.ask(() -> stories.recommendation(authority, id, AsAt.orToday(asked)));
        PendingCall<List<Action>> answering = together.ask(() -> actions.actions(authority, answering(id, asked)).items());
        Finding finding = finding(authority, facts, answering.get());
        RecommendationStory story = told.get();
        AgencyNames.Names names = agencies.of(authority);
        List<ActionSummary> actions = answering.get().stream().map(action -> ActionSummary.of(action, names.of(action.leadAgency()), story)).toList();
        return new RecommendationView(story, programme.statusOf(facts), facts, actions, finding, names,
                asked == null ? desk(programme, facts, wrong) : null, saved, "/" + authority);
    }

    private static ActionQuery answering(UUID recommendation, LocalDate asked) {
        ActionQuery query = ActionQuery.page(AsAt.orToday(asked), null, AllPages.PAGE);
        query.recommendation = recommendation;
        return query;
    }

    private Finding finding(String authority, RecommendationFacts facts, List<Action> answering) {
        UUID id = facts.recommendation().inspection();
        Set<UUID> answered = answering.stream().map(Action::theme).filter(Objects::nonNull).collect(Collectors.toSet());
        PendingCall<Inspection> inspection = together.ask(() -> inspections.inspection(authority, id));
        PendingCall<List<Theme>> gaps = together.ask(() -> answered.isEmpty() ? List.of() : AllPages.of(after ->
                inspections.themes(authority, id, after, AllPages.PAGE)));
        return new Finding(inspection.orElse(null), gaps.orElse(List.of()).stream().filter(gap -> answered.contains(gap.id())).toList());
    }

    /** Null for a reader who may record nothing. */
    private static RecommendationFormsView desk(Programme programme, RecommendationFacts facts, Form wrong) {
        RecommendationFormsView desk = new RecommendationFormsView(facts.recommendation().allowed(), CitableDecisions.of(facts.decisions(), programme.answers()),
                programme.answers().indicators().stream().map(IndicatorStanding::indicator).toList(), wrong);
        return desk.isEmpty() ? null : desk;
    }
}
