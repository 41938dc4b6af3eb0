package touchstone.plans.update;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.update.NewUpdate;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.contracts.plans.update.UpdateReturn;
import touchstone.contracts.plans.update.UpdateStory;
import touchstone.contracts.plans.update.UpdatesApi;
import touchstone.plans.action.ActionEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Progress updates over HTTP. */
class UpdatesResource implements UpdatesApi {
    private final Submissions submissions;
    private final UpdateQueries updates;
    private final UpdateComparison story;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    UpdatesResource(Submissions submissions, UpdateQueries updates, UpdateComparison story, Paging paging, Caller caller, Feed feed) {
        this.submissions = submissions;
        this.updates = updates;
        this.story = story;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<ProgressUpdate> updates(String authority, UUID action, LocalDate asAt, String after, int limit) {
        return paging.slice(updates.of(find(authority, action), AsAt.orToday(asAt)), after, limit, ProgressUpdate::key);
    }

    @Override
    @Command
    public ProgressUpdate submit(String authority, UUID action, NewUpdate facts) {
        ProgressUpdate update = submissions.take(authority, action, facts);
        return feed.announce("update.submitted", authority, update.id(), () -> update);
    }

    @Override
    public UpdateStory update(String authority, UUID action, UUID id) {
        UpdateEntity update = UpdateEntity.visibleTo(caller, find(authority, action), id).orElseThrow(() -> Problems.notFound("update"));
        return story.of(updates.one(update), update.acceptedBefore().map(updates::one).orElse(null));
    }

    @Override
    @Command
    public ProgressUpdate accept(String authority, UUID action, UUID id) {
        UpdateEntity update = find(authority, action, id);
        update.accept();
        return announce("update.accepted", authority, update);
    }

    @Override
    @Command
    public ProgressUpdate giveBack(String authority, UUID action, UUID id, UpdateReturn back) {
        UpdateEntity update = find(authority, action, id);
        update.giveBack(back.reason());
        return announce("update.returned", authority, update);
    }

    private ActionEntity find(String authority, UUID action) {
        return ActionEntity.visibleTo(caller, authority, action).orElseThrow(() -> Problems.notFound("action"));
    }

    private UpdateEntity find(String authority, UUID action, UUID id) {
        return UpdateEntity.of(find(authority, action).id, id).orElseThrow(() -> Problems.notFound("update"));
    }

    private ProgressUpdate announce(String type, String authority, UpdateEntity update) {
        return feed.announce(type, authority, update.id, () -> updates.one(update));
    }
}
