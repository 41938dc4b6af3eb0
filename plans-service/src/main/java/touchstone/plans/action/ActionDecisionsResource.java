package touchstone.plans.action;

import static touchstone.plans.signoff.Signable.ACTION;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionDecisionsApi;
import touchstone.contracts.plans.action.ActionState;
import touchstone.contracts.plans.replanning.NewCarryOver;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;
import touchstone.contracts.plans.signoff.SignedOff;
import touchstone.plans.PlansErrors;
import touchstone.plans.signoff.SignOffEntity;
import touchstone.plans.signoff.SignOffs;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Decisions about an action over HTTP. */
class ActionDecisionsResource implements ActionDecisionsApi {
    private final ActionQueries actions;
    private final SignOffs signOffs;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    ActionDecisionsResource(ActionQueries actions, SignOffs signOffs, Paging paging, Caller caller, Feed feed) {
        this.actions = actions;
        this.signOffs = signOffs;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<SignedOff> signOffs(String authority, UUID id, LocalDate asAt, String after, int limit) {
        return paging.slice(SignOffEntity.of(ACTION, find(authority, id).id, AsAt.orToday(asAt)),
                after, limit, signedOff -> signedOff.id().toString());
    }

    @Override
    @Command
    public Action signOff(String authority, UUID id, SignOff decision) {
        ActionEntity action = find(authority, id);
        if (today(authority, id).state() == ActionState.SUPERSEDED) {
            throw PlansErrors.wrongState("action", "superseded", "Sign off the action that it was carried over into.");
        }
        boolean changed = signOffs.signOff(ACTION, id, action.reference, decision,
                () -> actions.readiness(authority, id, decision.decidedOn()).orElseThrow().missing());
        return changed ? announce("action.signed-off", action) : today(authority, id);
    }

    @Override
    @Command
    public Action reopen(String authority, UUID id, Reopening decision) {
        ActionEntity action = find(authority, id);
        signOffs.reopen(ACTION, id, decision);
        return announce("action.reopened", action);
    }

    @Override
    @Command
    public Action carryOver(String authority, UUID id, NewCarryOver facts) {
        ActionEntity action = find(authority, id);
        if (id.equals(facts.into()) || ActionEntity.visibleTo(caller, authority, facts.into()).isEmpty()) {
            throw Problems.invalid("into", "must be another action of this authority");
        }
        ActionEntity.lock(id, facts.into());
        requireOpen(today(authority, id), "There is nothing to carry over.");
        requireOpen(today(authority, facts.into()), "Carry over into an action that is open.");
        new CarryOverEntity(id, facts, caller).persist();
        return announce("action.carried-over", action);
    }

    private static void requireOpen(Action action, String otherwise) {
        if (!action.open()) {
            throw PlansErrors.wrongState("action, " + action.reference() + ",", action.state(), otherwise);
        }
    }

    private ActionEntity find(String authority, UUID id) {
        return ActionEntity.visibleTo(caller, authority, id).orElseThrow(() -> Problems.notFound("action"));
    }

    private Action announce(String type, ActionEntity action) {
        return feed.announce(type, action.authority, action.id, () -> today(action.authority, action.id));
    }

    private Action today(String authority, UUID id) {
        return actions.one(authority, id, AsAt.today()).orElseThrow();
    }
}
