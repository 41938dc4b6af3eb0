package touchstone.gateway.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.plans.Evidence;
import touchstone.contracts.plans.ReviewEntry;
import touchstone.contracts.plans.UpdateState;
import touchstone.contracts.plans.UpdateStory;
import touchstone.gateway.owners.Asked;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.owners.Together;
import touchstone.gateway.page.Form;
import touchstone.gateway.plans.Agencies;
import touchstone.platform.time.AsAt;

/** Reads the review queue with the update that is to be decided next. */
@ApplicationScoped
class QueueReader {
    private static final int AT_ONCE = 200;

    @RestClient PlansOwner.Review review;
    @RestClient PlansOwner.Updates updates;
    @RestClient PlansOwner.Evidence evidence;

    private final Agencies agencies;
    private final Together together;

    QueueReader(Agencies agencies, Together together) {
        this.agencies = agencies;
        this.together = together;
    }

    /** @param update which one is shown; null for the oldest */
    QueueView read(String authority, UUID update, Form form, Reviewed done) {
        Page<ReviewEntry> waiting = together.ask(() -> review.updates(authority, UpdateState.SUBMITTED, null, false, null, AT_ONCE)).get();
        int place = QueueView.place(waiting.items(), update);
        if (place < 0) {
            return new QueueView(authority, List.of(), place, false, null, List.of(), agencies.of(authority), form, done);
        }
        ReviewEntry entry = waiting.items().get(place);
        UUID action = entry.update().action();
        Asked<UpdateStory> story = together.ask(() -> updates.update(authority, action, entry.update().id()));
        Asked<List<Evidence>> shown = together.ask(() -> evidence.evidence(authority, action, AsAt.today()));
        return new QueueView(authority, waiting.items(), place, waiting.next() != null, story.get(), shown.orElse(List.of()),
                agencies.of(authority), form, done);
    }
}
