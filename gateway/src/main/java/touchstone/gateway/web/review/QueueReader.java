package touchstone.gateway.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.update.ReviewEntry;
import touchstone.contracts.plans.update.UpdateState;
import touchstone.contracts.plans.update.UpdateStory;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.time.AsAt;

/** Reads the review queue with the update that is to be decided next. */
@ApplicationScoped
class QueueReader {
    private static final int AT_ONCE = 200;

    @RestClient PlansClient.Review review;
    @RestClient PlansClient.Updates updates;
    @RestClient PlansClient.Evidence evidence;

    private final AgencyNames agencies;
    private final ParallelCalls together;

    QueueReader(AgencyNames agencies, ParallelCalls together) {
        this.agencies = agencies;
        this.together = together;
    }

    /** @param update which one is shown; null for the oldest */
    QueueView read(String authority, UUID update, Form form, ReviewSaved done) {
        Page<ReviewEntry> waiting = together.ask(() -> review.updates(authority, UpdateState.SUBMITTED, null, false, null, AT_ONCE)).get();
        int place = QueueView.place(waiting.items(), update);
        if (place < 0) {
            return new QueueView(authority, List.of(), place, false, null, List.of(), agencies.of(authority), form, done);
        }
        ReviewEntry entry = waiting.items().get(place);
        UUID action = entry.update().action();
        PendingCall<UpdateStory> story = together.ask(() -> updates.update(authority, action, entry.update().id()));
        PendingCall<List<Evidence>> shown = together.ask(() -> AllPages.of(after ->
                evidence.evidence(authority, action, AsAt.today(), after, AllPages.PAGE)));
        return new QueueView(authority, waiting.items(), place, waiting.next() != null, story.get(), shown.orElse(List.of()),
                agencies.of(authority), form, done);
    }
}
