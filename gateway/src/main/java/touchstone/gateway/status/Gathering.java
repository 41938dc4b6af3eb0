package touchstone.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.Decision;
import touchstone.contracts.governance.Meeting;
import touchstone.contracts.metrics.IndicatorStanding;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.ActionQuery;
import touchstone.contracts.plans.Plan;
import touchstone.contracts.plans.Recommendation;
import touchstone.gateway.owners.Asked;
import touchstone.gateway.owners.GovernanceOwner;
import touchstone.gateway.owners.MetricsOwner;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.owners.Together;
import touchstone.gateway.owners.Whole;
import touchstone.gateway.owners.Owner;

/** Asks the three owners at once for everything a programme is composed from. */
@ApplicationScoped
class Gathering {
    @RestClient PlansOwner.Recommendations recommendations;
    @RestClient PlansOwner.Actions actions;
    @RestClient PlansOwner.Plans plans;
    @RestClient MetricsOwner.Indicators indicators;
    @RestClient GovernanceOwner.Decisions decisions;
    @RestClient GovernanceOwner.Meetings meetings;

    private final Together together;

    Gathering(Together together) {
        this.together = together;
    }

    /** As the caller may see it. An owner that does not answer is named among the silent. */
    Answers gather(String authority, LocalDate asAt) {
        Asked<List<Recommendation>> asked = together.ask(() -> recommendations.recommendations(authority, asAt).items());
        Asked<List<Action>> done = together.ask(() -> Whole.of(after -> actions.actions(authority, ActionQuery.page(asAt, after, Whole.PAGE))));
        Asked<List<Plan>> planned = together.ask(() -> plans.plans(authority).items());
        Asked<List<IndicatorStanding>> shown = together.ask(() -> Whole.of(after -> indicators.indicators(authority, null, asAt, after, Whole.PAGE)));
        Asked<List<Decision>> decided = together.ask(() -> Whole.of(after -> decisions.decisions(authority, null, asAt, after, Whole.PAGE)));
        Asked<List<Meeting>> met = together.ask(() -> Whole.of(after ->
                meetings.meetings(authority, null, asAt.minusYears(1), asAt.plusYears(1), after, Whole.PAGE)));
        Set<Owner> silent = EnumSet.noneOf(Owner.class);
        mark(silent, Owner.PLANS, asked, done, planned);
        mark(silent, Owner.METRICS, shown);
        mark(silent, Owner.GOVERNANCE, decided, met);
        return new Answers(authority, asAt, asked.orElse(List.of()), done.orElse(List.of()), planned.orElse(List.of()),
                shown.orElse(List.of()), decided.orElse(List.of()), met.orElse(List.of()), silent);
    }

    private static void mark(Set<Owner> silent, Owner owner, Asked<?>... questions) {
        for (Asked<?> question : questions) {
            if (question.isAway()) {
                silent.add(owner);
            }
        }
    }
}
