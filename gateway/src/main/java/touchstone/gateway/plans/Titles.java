package touchstone.gateway.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.plans.Phase;
import touchstone.contracts.plans.Recommendation;
import touchstone.contracts.plans.Plan;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.page.Words;
import touchstone.gateway.status.Answers;

/** The headings under which actions are grouped, in their order. */
@ApplicationScoped
class Titles {
    @RestClient PlansOwner.Phases phases;

    Map<?, String> of(Grouping by, Answers answers, Agencies.Names names, LocalDate asAt) {
        return switch (by) {
            case RECOMMENDATION -> map(answers.recommendations(), Recommendation::id, one -> one.reference() + " " + Words.brief(one.text()));
            case AGENCY -> map(List.copyOf(names.bySlug().entrySet()), Map.Entry::getKey, Map.Entry::getValue);
            case PHASE -> all(answers, plan -> map(phases.phases(answers.authority(), plan.id(), asAt), Phase::id, Titles::phase));
            case WORKSTREAM -> all(answers, plan -> map(phases.workstreams(answers.authority(), plan.id()),
                    one -> one.id(), one -> one.reference() + " " + one.title()));
        };
    }

    private static String phase(Phase phase) {
        String suspended = phase.suspendedFrom() == null ? ""
                : ". Suspended since " + Words.day(phase.suspendedFrom()) + ": " + phase.reason();
        return "Phase " + phase.number() + " " + phase.title() + suspended;
    }

    private static Map<Object, String> all(Answers answers, Function<Plan, Map<Object, String>> ofPlan) {
        Map<Object, String> all = new LinkedHashMap<>();
        answers.plans().forEach(plan -> all.putAll(ofPlan.apply(plan)));
        return all;
    }

    private static <T> Map<Object, String> map(List<T> items, Function<T, Object> id, Function<T, String> title) {
        Map<Object, String> titles = new LinkedHashMap<>();
        items.forEach(item -> titles.put(id.apply(item), title.apply(item)));
        return titles;
    }
}
