package touchstone.gateway.versions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.plans.ActionDifference;
import touchstone.contracts.plans.Comparison;
import touchstone.contracts.plans.Edition;
import touchstone.contracts.plans.Plan;
import touchstone.contracts.plans.PlannedAction;
import touchstone.gateway.owners.Asked;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.owners.Together;
import touchstone.gateway.owners.Whole;
import touchstone.gateway.plans.Agencies;
import touchstone.platform.problem.Problems;

/** Reads what the pages of versions show. */
@ApplicationScoped
class VersionReader {
    @RestClient PlansOwner.Plans plans;
    @RestClient PlansOwner.Versions versions;

    private final Together together;
    private final Agencies agencies;

    VersionReader(Together together, Agencies agencies) {
        this.together = together;
        this.agencies = agencies;
    }

    /** The plan of that reference; 404 when the visitor may see none. */
    Plan plan(String authority, String reference) {
        return together.ask(() -> plans.plans(authority)).get().items().stream()
                .filter(plan -> plan.reference().equals(reference)).findFirst().orElseThrow(() -> Problems.notFound("plan"));
    }

    VersionsView versions(String authority, String reference) {
        Plan plan = plan(authority, reference);
        return new VersionsView(plan, together.ask(() -> versions.versions(authority, plan.id())).get(), base(authority, plan));
    }

    VersionView version(String authority, String reference, int number) {
        Plan plan = plan(authority, reference);
        UUID id = plan.id();
        Asked<Edition> edition = together.ask(() -> versions.version(authority, id, number));
        Asked<List<PlannedAction>> actions = together.ask(() ->
                Whole.of(after -> versions.actions(authority, id, number, after, Whole.PAGE)));
        return new VersionView(plan, edition.get(), actions.get(), agencies.of(authority), base(authority, plan));
    }

    BesideView beside(String authority, String reference, int number, int other) {
        Plan plan = plan(authority, reference);
        UUID id = plan.id();
        Asked<Comparison> comparison = together.ask(() -> versions.compare(authority, id, number, other));
        Asked<List<ActionDifference>> differing = together.ask(() ->
                Whole.of(after -> versions.differences(authority, id, number, other, after, Whole.PAGE)));
        return new BesideView(plan, comparison.get(), differing.get(), agencies.of(authority), base(authority, plan));
    }

    static String base(String authority, Plan plan) {
        return "/" + authority + "/plan/" + plan.reference();
    }
}
