package touchstone.gateway.clients.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Reference;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PlansClient;

/** What a decision may be about to be cited of something: that, and what contains it. */
@ApplicationScoped
class CitedSubject {
    private static final Pattern ADDRESS = Pattern.compile("(?i)/api/plans/([^/]+)/(actions|recommendations|plans)/(ID)(?:/phases/(ID))?/.*".replace("ID", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"));

    @RestClient PlansClient.Actions actions;
    @RestClient PlansClient.RecommendationStories recommendations;

    private final ParallelCalls calls;

    CitedSubject(ParallelCalls calls) {
        this.calls = calls;
    }

    /** References of it, and of what contains it; empty where an address is about several things or about none. */
    Optional<Set<String>> at(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        String authority = address.group(1);
        UUID id = UUID.fromString(address.group(3));
        return Optional.of(switch (address.group(2)) {
            case "actions" -> of(calls.ask(() -> actions.action(authority, id, null)).get());
            case "recommendations" -> of(calls.ask(() -> recommendations.recommendation(authority, id, null)).get().recommendation());
            default -> with(part("phase", address.group(4)), Kind.PLAN.reference(id));
        });
    }

    private static Set<String> of(Action action) {
        Set<String> containing = with(part("phase", action.phase()), Kind.ACTION.reference(action.id()), Kind.PLAN.reference(action.plan()));
        containing.addAll(with(part("workstream", action.workstream())));
        if (action.recommendation() != null) {
            containing.add(Kind.RECOMMENDATION.reference(action.recommendation()));
        }
        return containing;
    }

    private static Set<String> of(Recommendation asked) {
        Set<String> containing = with(null, Kind.RECOMMENDATION.reference(asked.id()), Kind.INSPECTION.reference(asked.inspection()));
        asked.standing().plans().forEach(plan -> containing.add(Kind.PLAN.reference(plan)));
        return containing;
    }

    /** Parts of a plan have no kind of their own: nothing else refers to them. */
    private static String part(String kind, Object id) {
        return id == null ? null : new Reference("plans", kind, id.toString()).toString();
    }

    private static Set<String> with(String part, String... references) {
        Set<String> all = new HashSet<>(Set.of(references));
        if (part != null) {
            all.add(part);
        }
        return all;
    }
}
