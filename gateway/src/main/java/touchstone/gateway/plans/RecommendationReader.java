package touchstone.gateway.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Role;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.Inspection;
import touchstone.contracts.plans.RecommendationStory;
import touchstone.contracts.plans.Theme;
import touchstone.gateway.owners.Asked;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.owners.Together;
import touchstone.gateway.page.Form;
import touchstone.gateway.status.Facts;
import touchstone.gateway.status.Programme;
import touchstone.gateway.status.Programmes;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Reads all that the page of a recommendation shows. */
@ApplicationScoped
class RecommendationReader {
    @RestClient PlansOwner.Recommendations recommendations;
    @RestClient PlansOwner.Inspections inspections;

    private final Programmes programmes;
    private final Agencies agencies;
    private final Together together;
    private final Caller caller;

    RecommendationReader(Programmes programmes, Agencies agencies, Together together, Caller caller) {
        this.programmes = programmes;
        this.agencies = agencies;
        this.together = together;
        this.caller = caller;
    }

    /** What is known of the recommendation of that reference; 404 when the caller may see none. */
    Facts facts(String authority, String reference) {
        return programmes.of(authority, null).facts(reference).orElseThrow(() -> Problems.notFound("recommendation"));
    }

    /** @param wrong the form that needs correcting; null when none does */
    RecommendationView read(String authority, String reference, LocalDate asked, Form wrong, DecisionSaved saved) {
        Programme programme = programmes.of(authority, asked);
        Facts facts = programme.facts(reference).orElseThrow(() -> Problems.notFound("recommendation"));
        UUID id = facts.recommendation().id();
        Asked<RecommendationStory> told = together.ask(() -> recommendations.recommendation(authority, id, AsAt.orToday(asked)));
        Finding finding = finding(authority, facts);
        RecommendationStory story = told.get();
        Agencies.Names names = agencies.of(authority);
        List<Deed> actions = facts.actions().stream().map(action -> Deed.of(action, names.of(action.leadAgency()), story)).toList();
        return new RecommendationView(story, programme.statusOf(facts), facts, actions, finding, names,
                asked == null ? desk(programme, facts, wrong) : null, saved, "/" + authority);
    }

    private Finding finding(String authority, Facts facts) {
        UUID id = facts.recommendation().inspection();
        Set<UUID> answered = facts.actions().stream().map(Action::theme).filter(Objects::nonNull).collect(Collectors.toSet());
        Asked<Inspection> inspection = together.ask(() -> inspections.inspection(authority, id));
        Asked<List<Theme>> gaps = together.ask(() -> answered.isEmpty() ? List.of() : inspections.themes(authority, id));
        return new Finding(inspection.orElse(null), gaps.orElse(List.of()).stream().filter(gap -> answered.contains(gap.id())).toList());
    }

    /** Null for a reader who may record nothing. */
    private RecommendationDesk desk(Programme programme, Facts facts, Form wrong) {
        String authority = facts.authority();
        boolean manages = caller.is(Role.PROGRAMME_MANAGER, authority);
        boolean decides = manages || caller.is(Role.SECRETARIAT, authority);
        boolean overrides = manages || caller.is(Role.DIRECTOR, authority);
        return decides || overrides ? new RecommendationDesk(facts, Minutes.of(facts.decisions(), programme.answers()), decides, overrides, wrong) : null;
    }
}
