package touchstone.plans.update;

import static touchstone.contracts.plans.update.UpdateState.RETURNED;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import touchstone.contracts.plans.update.UpdateState;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;

/** Finds the returned updates that others say they answer. */
@Singleton
class ReturnedUpdates {
    private static final String FIND = """
            select u.id, u.action, u.agency, u.state, exists (select 1 from progress_update r where r.resubmits = u.id) as answered
              from progress_update u
             where u.authority = :authority and u.id = any(cast(:ids as uuid[]))""";

    private final Reads reads;
    private final Caller caller;

    ReturnedUpdates(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** Those of these ids; asks nothing where there are none. */
    Found of(String authority, Collection<UUID> ids) {
        Map<UUID, Returned> found = new HashMap<>();
        if (!ids.isEmpty()) {
            reads.list(FIND, Map.of("authority", authority, "ids", ids.stream().map(UUID::toString).toList()), row -> found.put(row.id("id"),
                    new Returned(row.id("action"), row.text("agency"), row.constant("state", UpdateState.class), row.flag("answered"))));
        }
        return new Found(found, caller.agency());
    }

    private record Returned(UUID action, String agency, UpdateState state, boolean answered) {}

    /** What was found for an agency to answer. */
    record Found(Map<UUID, Returned> updates, String agency) {

        /** Answers it, once: 422 unless it is the agency's own of this action and was returned, 409 when it is answered already. */
        void answer(UUID action, UUID id) {
            Returned one = updates.get(id);
            if (one == null || !one.action.equals(action) || !Objects.equals(one.agency, agency) || one.state != RETURNED) {
                throw Problems.invalid("resubmits", "is not an update of yours on this action that was returned");
            }
            if (one.answered) {
                throw PlansErrors.wrongState("update", "resubmitted", "Read the update that answers it; a further correction is a new update.");
            }
            updates.put(id, new Returned(action, agency, RETURNED, true));
        }
    }
}
