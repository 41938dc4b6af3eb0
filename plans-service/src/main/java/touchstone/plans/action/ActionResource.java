package touchstone.plans.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.ActionsApi;
import touchstone.contracts.plans.NewAction;
import touchstone.contracts.plans.NewDate;
import touchstone.plans.PlanError;
import touchstone.plans.plan.PlanEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Actions over HTTP. */
class ActionResource implements ActionsApi {
    private final Actions actions;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    ActionResource(Actions actions, Paging paging, Caller caller, Feed feed) {
        this.actions = actions;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Action> actions(
            String authority, UUID recommendation, String agency, Boolean overdue, LocalDate asAt, String after, int limit) {
        ActionFilter filter = new ActionFilter(authority, recommendation, agency, overdue, AsAt.orToday(asAt));
        Page<Actions.Sorted> page = paging.page(actions.page(filter, Paging.keyOf(after), limit), limit, Actions.Sorted::key);
        List<Action> items = page.items().stream().map(Actions.Sorted::action).toList();
        return new Page<>(items, page.next());
    }

    @Override
    @Command
    public Action add(String authority, NewAction facts) {
        PlanEntity.visibleTo(caller, authority, facts.plan())
                .orElseThrow(() -> Problems.invalid("plan", "is not a plan of this authority"));
        ActionEntity action = new ActionEntity(authority, facts);
        action.persist();
        return announce("action.added", action);
    }

    @Override
    public Action action(String authority, UUID id, LocalDate asAt) {
        return actions.one(authority, id, AsAt.orToday(asAt)).orElseThrow(() -> Problems.notFound("action"));
    }

    @Override
    @Command
    public Action replan(String authority, UUID id, String ifMatch, NewDate date) {
        if (date.decidedOn().isAfter(AsAt.today())) {
            throw PlanError.future("decidedOn", AsAt.today());
        }
        ActionEntity action = ActionEntity.visibleTo(caller, authority, id).orElseThrow(() -> Problems.notFound("action"));
        IfMatch.check(ifMatch, action.version);
        action.replan(date).persist();
        return announce("action.re-planned", action);
    }

    private Action announce(String type, ActionEntity action) {
        return feed.announce(type, action.authority, action.id,
                () -> actions.one(action.authority, action.id, AsAt.today()).orElseThrow());
    }
}
