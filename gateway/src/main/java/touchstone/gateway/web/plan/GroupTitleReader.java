package touchstone.gateway.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.plans.title.PhaseTitle;
import touchstone.contracts.plans.title.RecommendationTitle;
import touchstone.contracts.plans.title.Titles;
import touchstone.contracts.plans.title.WorkstreamTitle;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.layout.AgencyNames;

/** Reads the titles of what actions are divided by. */
@ApplicationScoped
public class GroupTitleReader {
    @RestClient PlansClient.Titles titles;

    private final AgencyNames agencies;
    private final ParallelCalls together;

    GroupTitleReader(AgencyNames agencies, ParallelCalls together) {
        this.agencies = agencies;
        this.together = together;
    }

    /** Of all plans. */
    public GroupTitles of(String authority, LocalDate asAt) {
        return titles(authority, asAt, plan -> true);
    }

    /** Of one plan, and all recommendations. */
    public GroupTitles within(String authority, UUID plan, LocalDate asAt) {
        return titles(authority, asAt, plan::equals);
    }

    /** One recommendation's; empty for null and for one that the caller may not see. */
    public Optional<RecommendationTitle> recommendation(String authority, UUID id, LocalDate asAt) {
        return id == null ? Optional.empty() : together.ask(() -> titles.titles(authority, asAt)).get().recommendations().stream()
                .filter(one -> one.id().equals(id)).findFirst();
    }

    private GroupTitles titles(String authority, LocalDate asAt, Predicate<UUID> plan) {
        Titles all = together.ask(() -> titles.titles(authority, asAt)).get();
        return new GroupTitles(
                titles(all.recommendations(), RecommendationTitle::id, one -> one.reference() + " " + Words.brief(one.text())),
                titles(all.workstreams().stream().filter(one -> plan.test(one.plan())).toList(), WorkstreamTitle::id, one -> one.reference() + " " + one.title()),
                titles(all.phases().stream().filter(one -> plan.test(one.plan())).toList(), PhaseTitle::id, GroupTitleReader::phase),
                agencies.of(authority).byName());
    }

    private static String phase(PhaseTitle phase) {
        String suspended = phase.suspendedFrom() == null ? "" : " (suspended since " + Words.day(phase.suspendedFrom()) + ")";
        return "Phase " + phase.number() + " " + phase.title() + suspended;
    }

    private static <T> Map<String, String> titles(List<T> items, Function<T, UUID> id, Function<T, String> title) {
        return items.stream().collect(Collectors.toMap(item -> id.apply(item).toString(), title, (one, same) -> one, LinkedHashMap::new));
    }
}
