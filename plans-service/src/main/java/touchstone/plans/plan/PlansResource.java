package touchstone.plans.plan;

import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.plan.NewPlan;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.plan.PlansApi;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Action plans over HTTP. */
class PlansResource implements PlansApi {
    private final PlanQueries plans;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    PlansResource(PlanQueries plans, Paging paging, Caller caller, Feed feed) {
        this.plans = plans;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Plan> plans(String authority, String text, String after, int limit) {
        return paging.slice(plans.list(authority, text), after, limit, Plan::key);
    }

    @Override
    @Command
    public Plan begin(String authority, NewPlan facts) {
        PlanEntity plan = new PlanEntity(authority, facts);
        plan.persist();
        return announce("plan.begun", plan);
    }

    @Override
    public Plan plan(String authority, UUID id) {
        return plans.one(find(authority, id));
    }

    @Override
    @Command
    public Plan correct(String authority, UUID id, String ifMatch, NewPlan facts) {
        PlanEntity plan = IfMatch.lock(find(authority, id), ifMatch);
        plan.say(facts);
        return announce("plan.corrected", plan);
    }

    @Override
    @Command
    public Plan publish(String authority, UUID id) {
        PlanEntity plan = find(authority, id);
        return plan.publish() ? announce("plan.published", plan) : plans.one(plan);
    }

    private PlanEntity find(String authority, UUID id) {
        return PlanEntity.visibleTo(caller, authority, id).orElseThrow(() -> Problems.notFound("plan"));
    }

    private Plan announce(String type, PlanEntity plan) {
        return feed.announce(type, plan.authority, plan.id, () -> plans.one(plan));
    }
}
