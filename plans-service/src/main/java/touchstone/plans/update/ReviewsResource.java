package touchstone.plans.update;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.Page;
import touchstone.contracts.plans.rhythm.OwedByAgency;
import touchstone.contracts.plans.rhythm.OwedUpdate;
import touchstone.contracts.plans.update.NewUpdates;
import touchstone.contracts.plans.update.ReviewApi;
import touchstone.contracts.plans.update.ReviewEntry;
import touchstone.contracts.plans.update.SubmittedUpdates;
import touchstone.contracts.plans.update.UpdateState;
import touchstone.platform.command.Command;
import touchstone.platform.http.Handling;
import touchstone.platform.http.Paging;
import touchstone.platform.time.AsAt;

/** Updates across actions, over HTTP. */
class ReviewsResource implements ReviewApi {
    private final UpdateQueries inReview;
    private final OverdueUpdates owed;
    private final SubmissionBatch batches;
    private final Paging paging;

    ReviewsResource(UpdateQueries inReview, OverdueUpdates owed, SubmissionBatch batches, Paging paging) {
        this.inReview = inReview;
        this.owed = owed;
        this.batches = batches;
        this.paging = paging;
    }

    @Override
    public Page<ReviewEntry> updates(
            String authority, UpdateState state, String agency, boolean newestFirst, String after, int limit) {
        UpdateQueries.Query query = new UpdateQueries.Query(authority, state, agency, newestFirst, Paging.keyOf(after), limit);
        return paging.page(inReview.page(query), limit, entry -> entry.update().id().toString());
    }

    @Override
    @Command
    public SubmittedUpdates submit(String authority, String prefer, NewUpdates sent) {
        return batches.take(authority, sent.updates(), Handling.of(prefer));
    }

    @Override
    public Page<OwedUpdate> owed(String authority, String agency, LocalDate asAt, String after, int limit) {
        List<OverdueUpdates.Sorted> found = owed.page(authority, agency, AsAt.orToday(asAt), Paging.keyOf(after), limit);
        Page<OverdueUpdates.Sorted> page = paging.page(found, limit, OverdueUpdates.Sorted::key);
        return new Page<>(page.items().stream().map(OverdueUpdates.Sorted::owed).toList(), page.next());
    }

    @Override
    public Page<OwedByAgency> owedByAgency(String authority, LocalDate asAt, String after, int limit) {
        return paging.slice(owed.byAgency(authority, AsAt.orToday(asAt)), after, limit, OwedByAgency::agency);
    }
}
