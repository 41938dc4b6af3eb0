package touchstone.gateway.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.plans.plan.Phase;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.layout.AgencyNames;

/** Reads the titles of what actions are divided by. */
@ApplicationScoped
public class GroupTitleReader {
    @RestClient PlansClient.Phases phases;

    private final AgencyNames agencies;
    private final ParallelCalls together;

    GroupTitleReader(AgencyNames agencies, ParallelCalls together) {
        this.agencies = agencies;
        this.together = together;
    }

    public GroupTitles of(String authority, List<UUID> plans, List<Recommendation> recommendations, LocalDate asAt) {
        PendingCall<Map<String, String>> inTime = together.ask(() -> titles(plans.stream()
                .flatMap(plan -> phases.phases(authority, plan, asAt).stream()).toList(), Phase::id, GroupTitleReader::phase));
        PendingCall<Map<String, String>> bySubject = together.ask(() -> titles(plans.stream()
                .flatMap(plan -> phases.workstreams(authority, plan).stream()).toList(), one -> one.id(), one -> one.reference() + " " + one.title()));
        Map<String, String> asked = titles(recommendations, Recommendation::id, one -> one.reference() + " " + Words.brief(one.text()));
        return new GroupTitles(asked, bySubject.get(), inTime.get(), agencies.of(authority).byName());
    }

    private static String phase(Phase phase) {
        String suspended = phase.suspendedFrom() == null ? "" : " (suspended since " + Words.day(phase.suspendedFrom()) + ")";
        return "Phase " + phase.number() + " " + phase.title() + suspended;
    }

    private static <T> Map<String, String> titles(List<T> items, Function<T, UUID> id, Function<T, String> title) {
        return items.stream().collect(Collectors.toMap(item -> id.apply(item).toString(), title, (one, same) -> one, LinkedHashMap::new));
    }
}
