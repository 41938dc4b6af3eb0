package touchstone.gateway.web.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Reference;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.risk.RiskQuery;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.layout.Link;

/** Says what items and decisions are about, and where its page is. */
@ApplicationScoped
public class SubjectLinks {
    @RestClient PlansClient.Recommendations recommendations;
    @RestClient PlansClient.Actions actions;
    @RestClient GovernanceClient.Risks risks;

    private final ParallelCalls together;

    SubjectLinks(ParallelCalls together) {
        this.together = together;
    }

    /** Names for these references. When the plan does not answer, things go by what they are. */
    public Map<String, Link> of(String authority, Collection<String> references) {
        PendingCall<Map<String, Link>> asks = together.ask(() -> to(Kind.RECOMMENDATION, references).findAny().isPresent() ? asks(authority) : Map.of());
        PendingCall<Map<String, Link>> doings = together.ask(() -> doings(authority, references));
        PendingCall<Map<String, Link>> fears = together.ask(() -> to(Kind.RISK, references).findAny().isPresent() ? fears(authority) : Map.of());
        Map<String, Link> names = new HashMap<>(asks.orElse(Map.of()));
        names.putAll(doings.orElse(Map.of()));
        names.putAll(fears.orElse(Map.of()));
        return references.stream().distinct().collect(Collectors.toMap(Function.identity(), reference ->
                names.getOrDefault(reference, plain(authority, reference)), (one, same) -> one, LinkedHashMap::new));
    }

    /** All that the inspectors asked, to choose from; none when the plan does not answer. */
    public List<Recommendation> choices(String authority) {
        return together.ask(() -> AllPages.of(after -> recommendations.recommendations(authority, null, null, after, AllPages.PAGE))).orElse(List.of());
    }

    private Map<String, Link> asks(String authority) {
        return AllPages.of(after -> recommendations.recommendations(authority, null, null, after, AllPages.PAGE)).stream().collect(Collectors.toMap(
                one -> Kind.RECOMMENDATION.reference(one.id()),
                one -> new Link("Recommendation " + one.reference(), Address.recommendation(authority, one.reference()))));
    }

    private Map<String, Link> fears(String authority) {
        RiskQuery all = new RiskQuery();
        all.limit = AllPages.PAGE;
        return risks.risks(authority, all).items().stream().collect(Collectors.toMap(one -> Kind.RISK.reference(one.id()),
                one -> new Link("Risk " + one.reference(), Address.risk(authority, one.id()))));
    }

    private Map<String, Link> doings(String authority, Collection<String> references) {
        List<UUID> ids = to(Kind.ACTION, references).flatMap(reference -> reference.uuid().stream())
                .distinct().limit(AllPages.PAGE).toList();
        List<Action> found = ids.isEmpty() ? List.of() : actions.actions(authority, ActionQuery.of(ids, null)).items();
        return found.stream().collect(Collectors.toMap(one -> Kind.ACTION.reference(one.id()),
                one -> new Link("Action " + one.reference(), Address.action(authority, one.reference()))));
    }

    private static Stream<Reference> to(Kind kind, Collection<String> references) {
        return references.stream().flatMap(text -> Reference.parse(text).stream()).filter(reference -> reference.isTo(kind));
    }

    private static Link plain(String authority, String text) {
        return Reference.parse(text).map(reference -> plain(authority, reference)).orElseGet(() -> new Link(text, null));
    }

    private static Link plain(String authority, Reference reference) {
        if (reference.isTo(Kind.INDICATOR)) {
            return new Link("Figures on " + reference.id().replace('-', ' '), Address.indicator(authority, reference.id()));
        }
        String thing = Words.sentence("the " + reference.kind().replace('-', ' '));
        return new Link(thing, reference.isTo(Kind.PLAN) ? "/" + authority + "/plan" : null);
    }
}
