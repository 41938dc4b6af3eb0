package touchstone.plans.story;

import static touchstone.plans.signoff.Signable.ACTION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.evidence.EvidenceApi;
import touchstone.contracts.plans.story.ActionStory;
import touchstone.contracts.plans.story.ActionStoryApi;
import touchstone.contracts.plans.update.DraftsApi;
import touchstone.plans.action.ActionHistory;
import touchstone.plans.action.ActionLifecycle;
import touchstone.plans.action.ActionQueries;
import touchstone.plans.evidence.EvidenceQueries;
import touchstone.plans.signoff.SignOffEntity;
import touchstone.plans.update.DraftQueries;
import touchstone.plans.update.UpdateQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** The story of an action over HTTP. What an operation of its own would refuse the caller is left out here. */
class ActionStoriesResource implements ActionStoryApi {
    private final ActionQueries actions;
    private final ActionHistory history;
    private final UpdateQueries updates;
    private final DraftQueries drafts;
    private final EvidenceQueries evidence;
    private final Caller caller;

    ActionStoriesResource(ActionQueries actions, ActionHistory history, UpdateQueries updates, DraftQueries drafts,
            EvidenceQueries evidence, Caller caller) {
        this.actions = actions;
        this.history = history;
        this.updates = updates;
        this.drafts = drafts;
        this.evidence = evidence;
        this.caller = caller;
    }

    @Override
    public ActionStory action(String authority, String reference, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        Action action = actions.called(authority, reference, asAt).orElseThrow(() -> Problems.notFound("action"));
        UUID id = action.id();
        String own = caller.viewOf(authority).ownAgency();
        boolean changes = ActionLifecycle.showsHistory(caller, authority, own.equals(action.leadAgency()) || action.coLeads().contains(own));
        return new ActionStory(action, updates.latest(authority, id, asAt),
                caller.may(EvidenceApi.class, "evidence", authority) ? evidence.latest(authority, id, asAt) : List.of(),
                changes ? history.edits(id, asAt) : List.of(), changes ? history.rePlannings(id, asAt) : List.of(),
                SignOffEntity.of(ACTION, id, asAt),
                caller.may(DraftsApi.class, "draft", authority) ? drafts.one(authority, id).orElse(null) : null);
    }
}
