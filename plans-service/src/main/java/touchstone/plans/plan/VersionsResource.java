package touchstone.plans.plan;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.version.ActionDifference;
import touchstone.contracts.plans.version.Approval;
import touchstone.contracts.plans.version.Comparison;
import touchstone.contracts.plans.version.Edition;
import touchstone.contracts.plans.version.PlannedAction;
import touchstone.contracts.plans.version.VersionsApi;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Versions of plans over HTTP. */
class VersionsResource implements VersionsApi {
    private final PlanQueries plans;
    private final VersionQueries editions;
    private final VersionDifferences differences;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    VersionsResource(PlanQueries plans, VersionQueries editions, VersionDifferences differences, Paging paging, Caller caller, Feed feed) {
        this.plans = plans;
        this.editions = editions;
        this.differences = differences;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Edition> versions(String authority, UUID plan, String after, int limit) {
        return paging.slice(editions.all(find(authority, plan).id), after, limit, edition -> String.valueOf(edition.number()));
    }

    @Override
    @Command
    public Plan approve(String authority, UUID id, Approval approval) {
        PlanEntity plan = find(authority, id);
        plan.approve(approval);
        return feed.announce("plan.approved", authority, id, () -> plans.one(plan));
    }

    @Override
    public Edition version(String authority, UUID plan, int number) {
        return edition(find(authority, plan), number);
    }

    @Override
    public Page<PlannedAction> actions(String authority, UUID plan, int number, String after, int limit) {
        requireKept(edition(find(authority, plan), number));
        return paged(editions.actions(plan, number, Paging.keyOf(after), limit), limit);
    }

    @Override
    public Comparison compare(String authority, UUID id, int number, int other) {
        PlanEntity plan = find(authority, id);
        Edition from = requireKept(edition(plan, number));
        return new Comparison(from, requireKept(edition(plan, other)), differences.tally(id, number, other));
    }

    @Override
    public Page<ActionDifference> differences(String authority, UUID id, int number, int other, String after, int limit) {
        PlanEntity plan = find(authority, id);
        requireKept(edition(plan, number));
        requireKept(edition(plan, other));
        return paged(differences.page(id, number, other, Paging.keyOf(after), limit), limit);
    }

    private <T> Page<T> paged(List<Keyed<T>> rows, int limit) {
        Page<Keyed<T>> page = paging.page(rows, limit, Keyed::key);
        return new Page<>(page.items().stream().map(Keyed::item).toList(), page.next());
    }

    private PlanEntity find(String authority, UUID id) {
        return PlanEntity.visibleTo(caller, authority, id).orElseThrow(() -> Problems.notFound("plan"));
    }

    private Edition edition(PlanEntity plan, int number) {
        return editions.one(plan.id, number).orElseThrow(() -> Problems.notFound("version"));
    }

    private static Edition requireKept(Edition edition) {
        if (edition.title() == null) {
            throw PlansErrors.notKept(edition.number());
        }
        return edition;
    }
}
