package touchstone.gateway.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionGroup;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.plan.PlansApi;
import touchstone.contracts.plans.update.UpdatesApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.layout.Link;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/** Reads the overview of a plan: one page of its actions and their counts, however many there are. */
@ApplicationScoped
class PlanReader {
    @RestClient PlansClient.Actions actions;
    @RestClient PlansClient.Plans plans;

    private final GroupTitleReader titles;
    private final ParallelCalls together;
    private final Caller caller;

    PlanReader(GroupTitleReader titles, ParallelCalls together, Caller caller) {
        this.titles = titles;
        this.together = together;
        this.caller = caller;
    }

    PlanView read(String authority, Grouping by, ActionQuery query) {
        LocalDate asAt = AsAt.orToday(query.asAt);
        PendingCall<List<ActionGroup>> counted = together.ask(() -> query.after == null ? actions.summary(authority, by.counted(), query) : List.of());
        PendingCall<Page<Action>> listed = together.ask(() -> actions.actions(authority, query));
        PendingCall<List<Plan>> planned = together.ask(() -> AllPages.of(after -> plans.plans(authority, null, after, AllPages.PAGE)));
        GroupTitles divisions = titles.of(authority, asAt);
        List<Plan> all = planned.get();
        PlanAddress address = PlanAddress.of("/" + authority + "/plan", by, query);
        Page<Action> page = listed.get();
        return new PlanView(all, address, counted.get(), page.items(), address.next(AllPages.cursor(page.next())),
                divisions, work(authority), "/" + authority);
    }

    /** Where this visitor's own work with the plan is done. */
    private List<Link> work(String authority) {
        List<Link> work = new ArrayList<>();
        if (caller.may(UpdatesApi.class, "accept", authority)) {
            work.add(new Link("Review updates", "/" + authority + "/review"));
        }
        if (caller.agency() != null && caller.may(UpdatesApi.class, "submit", authority)) {
            work.add(new Link("My agency", "/" + authority + "/agency/" + caller.agency()));
        }
        if (caller.may(PlansApi.class, "begin", authority)) {
            work.add(new Link("Draw up the plan", "/" + authority + "/plan/outlines"));
        }
        return work;
    }
}
