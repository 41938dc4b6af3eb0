package touchstone.gateway.api.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.access.me.DueUpdate;
import touchstone.contracts.access.me.Owes;
import touchstone.contracts.access.me.ReturnedUpdate;
import touchstone.contracts.plans.rhythm.OwedUpdate;
import touchstone.contracts.plans.update.ReviewEntry;
import touchstone.contracts.plans.update.UpdateState;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.platform.problem.ProblemException;

/** Asks the owner of plans what an agency owes. */
@ApplicationScoped
class OwedToday {
    private static final int MOST = 200;

    private final PlansClient.Review review;
    private final ParallelCalls together;

    OwedToday(@RestClient PlansClient.Review review, ParallelCalls together) {
        this.review = review;
        this.together = together;
    }

    /** Where plans are away it says so: who one is can be told all the same. */
    Owes by(String authority, String agency) {
        PendingCall<Page<OwedUpdate>> due = together.ask(() -> review.owed(authority, agency, null, null, MOST));
        PendingCall<Page<ReviewEntry>> returned = together.ask(() -> review.updates(authority, UpdateState.RETURNED, agency, true, null, MOST));
        try {
            return new Owes(due.get().items().stream().map(one -> due(authority, one)).toList(),
                    returned.get().items().stream().filter(entry -> entry.resubmittedAs() == null).map(one -> returned(authority, one)).toList(), null);
        } catch (ProblemException away) {
            if (away.problem().status() != 503) {
                throw away;
            }
            return new Owes(List.of(), List.of(), away.problem().detail());
        }
    }

    private static DueUpdate due(String authority, OwedUpdate owed) {
        return new DueUpdate(owed.action(), owed.reference(), owed.text(), owed.due(), owed.daysOwed(), updates(authority, owed.action()));
    }

    private static ReturnedUpdate returned(String authority, ReviewEntry entry) {
        return new ReturnedUpdate(entry.update().id(), entry.update().action(), entry.reference(), entry.update().asAt(),
                entry.update().returnReason(), updates(authority, entry.update().action()));
    }

    private static String updates(String authority, Object action) {
        return "/api/plans/" + authority + "/actions/" + action + "/updates";
    }
}
