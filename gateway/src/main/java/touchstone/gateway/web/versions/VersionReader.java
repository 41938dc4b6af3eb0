package touchstone.gateway.web.versions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.version.ActionDifference;
import touchstone.contracts.plans.version.Comparison;
import touchstone.contracts.plans.version.Edition;
import touchstone.contracts.plans.version.PlannedAction;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.problem.Problems;

/** Reads what the pages of versions show. */
@ApplicationScoped
public class VersionReader {
    @RestClient PlansClient.Plans plans;
    @RestClient PlansClient.Versions versions;

    private final ParallelCalls together;
    private final AgencyNames agencies;

    VersionReader(ParallelCalls together, AgencyNames agencies) {
        this.together = together;
        this.agencies = agencies;
    }

    /** The plan of that reference; 404 when the visitor may see none. */
    public Plan plan(String authority, String reference) {
        return together.ask(() -> AllPages.of(after -> plans.plans(authority, null, after, AllPages.PAGE))).get().stream()
                .filter(plan -> plan.reference().equals(reference)).findFirst().orElseThrow(() -> Problems.notFound("plan"));
    }

    VersionsView versions(String authority, String reference) {
        Plan plan = plan(authority, reference);
        return new VersionsView(plan, together.ask(() -> AllPages.of(after ->
                versions.versions(authority, plan.id(), after, AllPages.PAGE))).get(), base(authority, plan));
    }

    VersionView version(String authority, String reference, int number) {
        Plan plan = plan(authority, reference);
        UUID id = plan.id();
        PendingCall<Edition> edition = together.ask(() -> versions.version(authority, id, number));
        PendingCall<List<PlannedAction>> actions = together.ask(() ->
                AllPages.of(after -> versions.actions(authority, id, number, after, AllPages.PAGE)));
        return new VersionView(plan, edition.get(), actions.get(), agencies.of(authority), base(authority, plan));
    }

    ComparisonView beside(String authority, String reference, int number, int other) {
        Plan plan = plan(authority, reference);
        UUID id = plan.id();
        PendingCall<Comparison> comparison = together.ask(() -> versions.compare(authority, id, number, other));
        PendingCall<List<ActionDifference>> differing = together.ask(() ->
                AllPages.of(after -> versions.differences(authority, id, number, other, after, AllPages.PAGE)));
        return new ComparisonView(plan, comparison.get(), differing.get(), agencies.of(authority), base(authority, plan));
    }

    public static String base(String authority, Plan plan) {
        return "/" + authority + "/plan/" + plan.reference();
    }
}
