package touchstone.gateway.web.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.layout.Link;

/** Says what items and decisions are about, and where its page is. */
@ApplicationScoped
public class SubjectLinks {
    public static final String RECOMMENDATION = "touchstone:plans:recommendation:";
    private static final String ACTION = "touchstone:plans:action:";
    private static final String INDICATOR = "touchstone:metrics:indicator:";

    @RestClient PlansClient.Recommendations recommendations;
    @RestClient PlansClient.Actions actions;

    private final ParallelCalls together;

    SubjectLinks(ParallelCalls together) {
        this.together = together;
    }

    /** Names for these references. When the plan does not answer, things go by what they are. */
    public Map<String, Link> of(String authority, Collection<String> references) {
        PendingCall<Map<String, Link>> asks = together.ask(() -> any(references, RECOMMENDATION) ? asks(authority) : Map.of());
        PendingCall<Map<String, Link>> doings = together.ask(() -> doings(authority, references));
        Map<String, Link> asked = asks.orElse(Map.of());
        Map<String, Link> done = doings.orElse(Map.of());
        return references.stream().distinct().collect(Collectors.toMap(Function.identity(), reference ->
                asked.getOrDefault(reference, done.getOrDefault(reference, plain(authority, reference)))));
    }

    /** All that the inspectors asked, to choose from; none when the plan does not answer. */
    public List<Recommendation> choices(String authority) {
        return together.ask(() -> recommendations.recommendations(authority, null).items()).orElse(List.of());
    }

    private Map<String, Link> asks(String authority) {
        return recommendations.recommendations(authority, null).items().stream().collect(Collectors.toMap(
                one -> RECOMMENDATION + one.id(),
                one -> new Link("Recommendation " + one.reference(), Address.recommendation(authority, one.reference()))));
    }

    private Map<String, Link> doings(String authority, Collection<String> references) {
        List<UUID> ids = references.stream().filter(reference -> reference.startsWith(ACTION)).distinct().limit(AllPages.PAGE)
                .map(reference -> UUID.fromString(reference.substring(ACTION.length()))).toList();
        List<Action> found = ids.isEmpty() ? List.of() : actions.actions(authority, ActionQuery.of(ids, null)).items();
        return found.stream().collect(Collectors.toMap(one -> ACTION + one.id(),
                one -> new Link("Action " + one.reference(), Address.action(authority, one.reference()))));
    }

    private static boolean any(Collection<String> references, String kind) {
        return references.stream().anyMatch(reference -> reference.startsWith(kind));
    }

    private static Link plain(String authority, String reference) {
        if (reference.startsWith(INDICATOR)) {
            String code = reference.substring(INDICATOR.length());
            return new Link("Figures on " + code.replace('-', ' '), Address.indicator(authority, code));
        }
        String kind = reference.split(":")[2];
        return new Link(Words.sentence("the " + kind.replace('-', ' ')), "plan".equals(kind) ? "/" + authority + "/plan" : null);
    }
}
