package touchstone.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Reference;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;

/** Asks the three owners at once for everything a programme is composed from. */
@ApplicationScoped
class StatusSource {
    @RestClient PlansClient.Recommendations recommendations;
    @RestClient PlansClient.Actions actions;
    @RestClient PlansClient.Plans plans;
    @RestClient MetricsClient.Indicators indicators;
    @RestClient GovernanceClient.Decisions decisions;
    @RestClient GovernanceClient.Meetings meetings;

    private final ParallelCalls together;

    StatusSource(ParallelCalls together) {
        this.together = together;
    }

    /** As the caller may see it. An owner that does not answer is named among the silent. */
    OwnerAnswers gather(String authority, LocalDate asAt) {
        PendingCall<List<Recommendation>> asked = together.ask(() -> AllPages.of(after -> recommendations.recommendations(authority, asAt, after, AllPages.PAGE)));
        PendingCall<List<Plan>> planned = together.ask(() -> AllPages.of(after -> plans.plans(authority, after, AllPages.PAGE)));
        PendingCall<List<IndicatorStanding>> shown = shown(authority, asAt);
        PendingCall<List<Decision>> decided = decided(authority, asAt);
        PendingCall<List<Meeting>> met = met(authority, asAt);
        Set<Owner> silent = EnumSet.noneOf(Owner.class);
        PendingCall<List<Action>> upon = together.ask(decidedUpon(authority, asAt, decided.orElse(List.of())));
        mark(silent, Owner.PLANS, asked, upon, planned);
        mark(silent, Owner.METRICS, shown);
        mark(silent, Owner.GOVERNANCE, decided, met);
        return new OwnerAnswers(authority, asAt, asked.orElse(List.of()), upon.orElse(List.of()), planned.orElse(List.of()),
                shown.orElse(List.of()), decided.orElse(List.of()), met.orElse(List.of()), silent);
    }

    /** Figures, decisions and meetings without the plan: what a page of one action needs besides its own story. */
    OwnerAnswers around(String authority, LocalDate asAt) {
        PendingCall<List<IndicatorStanding>> shown = shown(authority, asAt);
        PendingCall<List<Decision>> decided = decided(authority, asAt);
        PendingCall<List<Meeting>> met = met(authority, asAt);
        return new OwnerAnswers(authority, asAt, List.of(), List.of(), List.of(), shown.orElse(List.of()), decided.orElse(List.of()),
                met.orElse(List.of()), Set.of());
    }

    private PendingCall<List<IndicatorStanding>> shown(String authority, LocalDate asAt) {
        return together.ask(() -> AllPages.of(after -> indicators.indicators(authority, null, asAt, after, AllPages.PAGE)));
    }

    private PendingCall<List<Decision>> decided(String authority, LocalDate asAt) {
        return together.ask(() -> AllPages.of(after -> decisions.decisions(authority, null, asAt, after, AllPages.PAGE)));
    }

    private PendingCall<List<Meeting>> met(String authority, LocalDate asAt) {
        return together.ask(() -> AllPages.of(after ->
                meetings.meetings(authority, null, asAt.minusYears(1), asAt.plusYears(1), asAt, after, AllPages.PAGE)));
    }

    /** The actions that decisions are about; mostly decisions are about recommendations, and there are none. */
    private Supplier<List<Action>> decidedUpon(String authority, LocalDate asAt, List<Decision> decisions) {
        List<UUID> ids = decisions.stream().flatMap(decision -> decision.subjects().stream())
                .flatMap(subject -> Reference.parse(subject).stream()).filter(subject -> subject.isTo(Kind.ACTION))
                .flatMap(action -> action.uuid().stream()).distinct().limit(AllPages.PAGE).toList();
        return () -> ids.isEmpty() ? List.of() : actions.actions(authority, ActionQuery.of(ids, asAt)).items();
    }

    private static void mark(Set<Owner> silent, Owner owner, PendingCall<?>... questions) {
        for (PendingCall<?> question : questions) {
            if (question.isAway()) {
                silent.add(owner);
            }
        }
    }
}
