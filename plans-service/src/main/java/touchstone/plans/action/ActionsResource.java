package touchstone.plans.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionChange;
import touchstone.contracts.plans.action.ActionGroup;
import touchstone.contracts.plans.action.ActionGrouping;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.action.ActionsApi;
import touchstone.contracts.plans.action.NewAction;
import touchstone.contracts.plans.replanning.NewDate;
import touchstone.contracts.plans.replanning.NewDates;
import touchstone.plans.inspection.RecommendationEntity;
import touchstone.plans.inspection.ThemeEntity;
import touchstone.plans.plan.PlanEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Actions over HTTP. */
class ActionsResource implements ActionsApi {
    private final ActionQueries actions;
    private final ActionEdits edits;
    private final Replanning replanning;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    ActionsResource(ActionQueries actions, ActionEdits edits, Replanning replanning, Paging paging, Caller caller, Feed feed) {
        this.actions = actions;
        this.edits = edits;
        this.replanning = replanning;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Action> actions(String authority, ActionQuery query) {
        List<ActionQueries.Sorted> found = actions.page(authority, query, Paging.keyOf(query.after));
        Page<ActionQueries.Sorted> page = paging.page(found, query.limit, ActionQueries.Sorted::key);
        return new Page<>(page.items().stream().map(ActionQueries.Sorted::action).toList(), page.next());
    }

    @Override
    public List<ActionGroup> summary(String authority, ActionGrouping by, ActionQuery query) {
        return actions.summary(authority, by, query);
    }

    @Override
    @Command
    public Action add(String authority, NewAction facts) {
        requireOwn(authority, facts);
        requireDate(facts);
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
    public Action edit(String authority, UUID id, String ifMatch, ActionChange change) {
        ActionEntity action = find(authority, id, ifMatch);
        edits.make(List.of(id), change);
        return announce("action.edited", action);
    }

    @Override
    @Command
    public Action replan(String authority, UUID id, String ifMatch, NewDate date) {
        ActionEntity action = find(authority, id, ifMatch);
        NewDates dates = new NewDates(List.of(action.reference), date.due(), null, date.decidedOn(), date.decidedBy(), date.decision(), date.reason());
        replanning.move(actions.these(authority, List.of(id), AsAt.today()), dates);
        return announce("action.re-planned", action);
    }

    /** 422 naming what is not this authority's, or not this plan's. */
    private void requireOwn(String authority, NewAction facts) {
        PlanEntity plan = PlanEntity.visibleTo(caller, authority, facts.plan())
                .orElseThrow(() -> Problems.invalid("plan", "is not a plan of this authority"));
        plan.requireWorkstream("workstream", facts.workstream());
        plan.requirePhase("phase", facts.phase());
        if (facts.recommendation() != null) {
            RecommendationEntity.visibleTo(caller, authority, facts.recommendation())
                    .orElseThrow(() -> Problems.invalid("recommendation", "is not a recommendation of this authority"));
        }
        if (facts.theme() != null) {
            ThemeEntity.visibleTo(caller, authority, facts.theme())
                    .orElseThrow(() -> Problems.invalid("theme", "is not a gap of this authority")).requireGap();
        }
    }

    private static void requireDate(NewAction facts) {
        String wrong = ActionEntity.whyNoDate(facts);
        if (wrong != null) {
            throw Problems.invalid("dueFrom", wrong);
        }
    }

    private ActionEntity find(String authority, UUID id, String ifMatch) {
        ActionEntity action = IfMatch.lock(
                ActionEntity.visibleTo(caller, authority, id).orElseThrow(() -> Problems.notFound("action")), ifMatch);
        action.requireInPlan();
        return action;
    }

    private Action announce(String type, ActionEntity action) {
        return feed.announce(type, action.authority, action.id,
                () -> actions.one(action.authority, action.id, AsAt.today()).orElseThrow());
    }
}
