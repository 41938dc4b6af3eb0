package touchstone.plans.update;

import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.update.DraftChanged;
import touchstone.contracts.plans.update.DraftsApi;
import touchstone.contracts.plans.update.NewDraft;
import touchstone.contracts.plans.update.UpdateDraft;
import touchstone.plans.action.ReportableAction;
import touchstone.plans.action.ReportableActions;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Drafts over HTTP. */
class DraftsResource implements DraftsApi {
    private final ReportableActions actions;
    private final DraftQueries drafts;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    DraftsResource(ReportableActions actions, DraftQueries drafts, Paging paging, Caller caller, Feed feed) {
        this.actions = actions;
        this.drafts = drafts;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<UpdateDraft> drafts(String authority, String after, int limit) {
        return paging.slice(drafts.all(authority), after, limit, UpdateDraft::key);
    }

    @Override
    public UpdateDraft draft(String authority, UUID action) {
        return drafts.one(authority, action).orElseThrow(() -> Problems.notFound("draft"));
    }

    @Override
    @Command
    public UpdateDraft save(String authority, UUID action, String ifMatch, NewDraft said) {
        ReportableAction of = actions.find(authority, action);
        Optional<DraftEntity> before = DraftEntity.ownOf(caller, authority, action);
        before.ifPresent(draft -> IfMatch.lock(draft, ifMatch));
        DraftEntity draft = before.orElseGet(() -> new DraftEntity(of, caller));
        draft.tell(caller, of, said);
        draft.persist();
        announce("draft.saved", draft);
        return draft(authority, action);
    }

    @Override
    @Command
    public void withdraw(String authority, UUID action) {
        DraftEntity draft = DraftEntity.ownOf(caller, authority, action).orElseThrow(() -> Problems.notFound("draft"));
        draft.delete();
        announce("draft.withdrawn", draft);
    }

    private void announce(String type, DraftEntity draft) {
        feed.announce(type, draft.authority, draft.id, () -> new DraftChanged(draft.id, draft.action, draft.agency));
    }
}
