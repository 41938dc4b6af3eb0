package touchstone.gateway.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.plans.Phase;
import touchstone.contracts.plans.Recommendation;
import touchstone.gateway.owners.Asked;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.owners.Together;
import touchstone.gateway.page.Words;

/** Reads the titles of what actions are divided by. */
@ApplicationScoped
class Titles {
    @RestClient PlansOwner.Phases phases;

    private final Agencies agencies;
    private final Together together;

    Titles(Agencies agencies, Together together) {
        this.agencies = agencies;
        this.together = together;
    }

    Divisions of(String authority, List<UUID> plans, List<Recommendation> recommendations, LocalDate asAt) {
        Asked<Map<String, String>> inTime = together.ask(() -> titles(plans.stream()
                .flatMap(plan -> phases.phases(authority, plan, asAt).stream()).toList(), Phase::id, Titles::phase));
        Asked<Map<String, String>> bySubject = together.ask(() -> titles(plans.stream()
                .flatMap(plan -> phases.workstreams(authority, plan).stream()).toList(), one -> one.id(), one -> one.reference() + " " + one.title()));
        Map<String, String> asked = titles(recommendations, Recommendation::id, one -> one.reference() + " " + Words.brief(one.text()));
        return new Divisions(asked, bySubject.get(), inTime.get(), agencies.of(authority).byName());
    }

    private static String phase(Phase phase) {
        String suspended = phase.suspendedFrom() == null ? "" : " (suspended since " + Words.day(phase.suspendedFrom()) + ")";
        return "Phase " + phase.number() + " " + phase.title() + suspended;
    }

    private static <T> Map<String, String> titles(List<T> items, Function<T, UUID> id, Function<T, String> title) {
        return items.stream().collect(Collectors.toMap(item -> id.apply(item).toString(), title, (one, same) -> one, LinkedHashMap::new));
    }
}
