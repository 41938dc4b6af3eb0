package touchstone.plans.action;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionEdit;
import touchstone.contracts.plans.action.ActionHistoryApi;
import touchstone.contracts.plans.action.ActionsChange;
import touchstone.contracts.plans.replanning.NewDates;
import touchstone.contracts.plans.replanning.RePlanning;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** How actions came to be as they are, and changes to several of them, over HTTP. */
class ActionHistoryResource implements ActionHistoryApi {
    private final ActionQueries actions;
    private final ActionResolver named;
    private final ActionEdits edits;
    private final Replanning replanning;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    ActionHistoryResource(ActionQueries actions, ActionResolver named, ActionEdits edits, Replanning replanning, Paging paging, Caller caller, Feed feed) {
        this.actions = actions;
        this.named = named;
        this.edits = edits;
        this.replanning = replanning;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    @Command
    public Page<Action> edit(String authority, ActionsChange change) {
        if (change.change().text() != null) {
            throw Problems.invalid("change.text", "is for one action at a time");
        }
        List<UUID> ids = named.in(authority, change.actions());
        edits.make(ids, change.change());
        return announce("action.edited", authority, ids);
    }

    @Override
    @Command
    public Page<Action> replan(String authority, NewDates dates) {
        List<UUID> ids = named.in(authority, dates.actions());
        replanning.move(actions.these(authority, ids, AsAt.today()), dates);
        return announce("action.re-planned", authority, ids);
    }

    @Override
    public Page<ActionEdit> edits(String authority, UUID action, String after, int limit) {
        return paging.slice(edits.of(find(authority, action).id), after, limit, edit -> edit.id().toString());
    }

    @Override
    public Page<RePlanning> replanned(String authority, UUID action, String after, int limit) {
        return paging.slice(replanning.of(find(authority, action).id), after, limit, move -> move.id().toString());
    }

    /** 403 where it is another agency's. */
    private ActionEntity find(String authority, UUID id) {
        ActionEntity action = ActionEntity.visibleTo(caller, authority, id).orElseThrow(() -> Problems.notFound("action"));
        if (!ActionLifecycle.showsHistory(caller, authority, action.isLedBy(caller.viewOf(authority).ownAgency()))) {
            throw PlansErrors.othersHistory(action.reference);
        }
        return action;
    }

    private Page<Action> announce(String type, String authority, List<UUID> ids) {
        return new Page<>(feed.announceAll(type, authority, () -> actions.these(authority, ids, AsAt.today())), null);
    }
}
