package touchstone.plans.update;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.Page;
import touchstone.contracts.plans.OwedByAgency;
import touchstone.contracts.plans.OwedUpdate;
import touchstone.contracts.plans.ReviewApi;
import touchstone.contracts.plans.ReviewEntry;
import touchstone.contracts.plans.UpdateState;
import touchstone.platform.http.Paging;
import touchstone.platform.time.AsAt;

/** Updates across actions, over HTTP. */
class ReviewResource implements ReviewApi {
    private final InReview inReview;
    private final Owed owed;
    private final Paging paging;

    ReviewResource(InReview inReview, Owed owed, Paging paging) {
        this.inReview = inReview;
        this.owed = owed;
        this.paging = paging;
    }

    @Override
    public Page<ReviewEntry> updates(
            String authority, UpdateState state, String agency, boolean newestFirst, String after, int limit) {
        InReview.Query query = new InReview.Query(authority, state, agency, newestFirst, Paging.keyOf(after), limit);
        return paging.page(inReview.page(query), limit, entry -> entry.update().id().toString());
    }

    @Override
    public Page<OwedUpdate> owed(String authority, String agency, LocalDate asAt, String after, int limit) {
        List<Owed.Sorted> found = owed.page(authority, agency, AsAt.orToday(asAt), Paging.keyOf(after), limit);
        Page<Owed.Sorted> page = paging.page(found, limit, Owed.Sorted::key);
        return new Page<>(page.items().stream().map(Owed.Sorted::owed).toList(), page.next());
    }

    @Override
    public List<OwedByAgency> owedByAgency(String authority, LocalDate asAt) {
        return owed.byAgency(authority, AsAt.orToday(asAt));
    }
}
