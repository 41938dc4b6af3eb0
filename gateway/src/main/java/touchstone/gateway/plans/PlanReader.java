package touchstone.gateway.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.Role;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.ActionGroup;
import touchstone.contracts.plans.ActionQuery;
import touchstone.contracts.plans.Plan;
import touchstone.contracts.plans.Recommendation;
import touchstone.gateway.owners.Asked;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.owners.Together;
import touchstone.gateway.owners.Whole;
import touchstone.gateway.page.Link;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/** Reads the overview of a plan: one page of its actions and their counts, however many there are. */
@ApplicationScoped
class PlanReader {
    @RestClient PlansOwner.Actions actions;
    @RestClient PlansOwner.Plans plans;
    @RestClient PlansOwner.Recommendations recommendations;

    private final Titles titles;
    private final Together together;
    private final Caller caller;

    PlanReader(Titles titles, Together together, Caller caller) {
        this.titles = titles;
        this.together = together;
        this.caller = caller;
    }

    PlanView read(String authority, Grouping by, ActionQuery query) {
        LocalDate asAt = AsAt.orToday(query.asAt);
        Asked<List<ActionGroup>> counted = together.ask(() -> query.after == null ? actions.summary(authority, by.counted(), query) : List.of());
        Asked<Page<Action>> listed = together.ask(() -> actions.actions(authority, query));
        Asked<List<Recommendation>> asked = together.ask(() -> named(by, query) ? recommendations.recommendations(authority, asAt).items() : List.of());
        List<Plan> all = together.ask(() -> plans.plans(authority).items()).get();
        Divisions divisions = titles.of(authority, all.stream().map(Plan::id).toList(), asked.get(), asAt);
        PlanAddress address = PlanAddress.of("/" + authority + "/plan", by, query);
        Page<Action> page = listed.get();
        boolean editable = query.asAt == null && caller.is(Role.PROGRAMME_MANAGER, authority);
        return new PlanView(all, address, counted.get(), page.items(), address.next(Whole.cursor(page.next())),
                divisions, editable, work(authority), "/" + authority);
    }

    /** Whether the page names recommendations. */
    private static boolean named(Grouping by, ActionQuery query) {
        return by == Grouping.RECOMMENDATION || query.recommendation != null;
    }

    /** Where this visitor's own work with the plan is done. */
    private List<Link> work(String authority) {
        List<Link> work = new ArrayList<>();
        if (caller.is(Role.PROGRAMME_MANAGER, authority)) {
            work.add(new Link("Review updates", "/" + authority + "/review"));
        }
        if (caller.agency() != null && caller.is(Role.PARTNER, authority)) {
            work.add(new Link("My agency", "/" + authority + "/agency/" + caller.agency()));
        }
        return work;
    }
}
