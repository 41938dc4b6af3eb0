package touchstone.gateway.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Role;
import touchstone.contracts.plans.RecommendationStory;
import touchstone.gateway.owners.PlansOwner;
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

    private final Programmes programmes;
    private final Agencies agencies;
    private final Caller caller;

    RecommendationReader(Programmes programmes, Agencies agencies, Caller caller) {
        this.programmes = programmes;
        this.agencies = agencies;
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
        RecommendationStory story = recommendations.recommendation(authority, facts.recommendation().id(), AsAt.orToday(asked));
        return new RecommendationView(story, programme.statusOf(facts), facts, agencies.of(authority),
                asked == null ? desk(authority, facts, wrong) : null, saved, "/" + authority);
    }

    /** Null for a reader who may record nothing. */
    private RecommendationDesk desk(String authority, Facts facts, Form wrong) {
        boolean manages = caller.is(Role.PROGRAMME_MANAGER, authority);
        boolean decides = manages || caller.is(Role.SECRETARIAT, authority);
        boolean overrides = manages || caller.is(Role.DIRECTOR, authority);
        return decides || overrides ? new RecommendationDesk(facts, decides, overrides, wrong) : null;
    }
}
