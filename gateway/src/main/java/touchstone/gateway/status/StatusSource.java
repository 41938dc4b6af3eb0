package touchstone.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Reference;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.DecisionQuery;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingQuery;
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
import touchstone.gateway.clients.Silence;

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

    /** As the caller may see it. An owner that does not answer is named among the silences. */
    OwnerAnswers gather(String authority, LocalDate asAt) {
        PendingCall<List<Recommendation>> asked = together.ask(() -> AllPages.of(after -> recommendations.recommendations(authority, null, asAt, after, AllPages.PAGE)));
        PendingCall<List<Plan>> planned = together.ask(() -> AllPages.of(after -> plans.plans(authority, null, after, AllPages.PAGE)));
        PendingCall<List<IndicatorStanding>> shown = shown(authority, asAt);
        PendingCall<List<Decision>> decided = decided(authority, asAt);
        PendingCall<List<Meeting>> met = met(authority, asAt);
        PendingCall<List<Action>> upon = together.ask(decidedUpon(authority, asAt, decided.orElse(List.of())));
        return new OwnerAnswers(authority, asAt, asked.orElse(List.of()), upon.orElse(List.of()), planned.orElse(List.of()),
                shown.orElse(List.of()), decided.orElse(List.of()), met.orElse(List.of()), silences(asked, upon, planned, shown, decided, met));
    }

    /** Figures, decisions and meetings without the plan: what a page of one action needs besides its own story. */
    OwnerAnswers around(String authority, LocalDate asAt) {
        PendingCall<List<IndicatorStanding>> shown = shown(authority, asAt);
        PendingCall<List<Decision>> decided = decided(authority, asAt);
        PendingCall<List<Meeting>> met = met(authority, asAt);
        return new OwnerAnswers(authority, asAt, List.of(), List.of(), List.of(), shown.orElse(List.of()), decided.orElse(List.of()),
                met.orElse(List.of()), silences(shown, decided, met));
    }

    private PendingCall<List<IndicatorStanding>> shown(String authority, LocalDate asAt) {
        return together.ask(() -> AllPages.of(after -> indicators.indicators(authority, null, null, asAt, after, AllPages.PAGE)));
    }

    private PendingCall<List<Decision>> decided(String authority, LocalDate asAt) {
        return together.ask(() -> AllPages.of(after -> decisions.decisions(authority, DecisionQuery.page(asAt, after, AllPages.PAGE))));
    }

    private PendingCall<List<Meeting>> met(String authority, LocalDate asAt) {
        return together.ask(() -> AllPages.of(after ->
                meetings.meetings(authority, MeetingQuery.between(null, asAt.minusYears(1), asAt.plusYears(1), asAt, after))));
    }

    /** The actions that decisions are about; mostly decisions are about recommendations, and there are none. */
    private Supplier<List<Action>> decidedUpon(String authority, LocalDate asAt, List<Decision> decisions) {
        List<UUID> ids = decisions.stream().flatMap(decision -> decision.subjects().stream())
                .flatMap(subject -> Reference.parse(subject).stream()).filter(subject -> subject.isTo(Kind.ACTION))
                .flatMap(action -> action.uuid().stream()).distinct().limit(AllPages.PAGE).toList();
        return () -> ids.isEmpty() ? List.of() : actions.actions(authority, ActionQuery.of(ids, asAt)).items();
    }

    /** One of each owner at most; what is not known at all says more than what is known from before. */
    private static List<Silence> silences(PendingCall<?>... questions) {
        Map<Owner, Silence> silences = new EnumMap<>(Owner.class);
        Stream.of(questions).flatMap(question -> question.silence().stream())
                .forEach(silence -> silences.merge(silence.owner(), silence, (one, other) -> one.since() == null ? one : other));
        return List.copyOf(silences.values());
    }
}
