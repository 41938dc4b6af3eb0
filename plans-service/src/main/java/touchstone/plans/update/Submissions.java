package touchstone.plans.update;

import static touchstone.contracts.plans.UpdateState.DRAFT;
import static touchstone.contracts.plans.UpdateState.RETURNED;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import touchstone.contracts.plans.NewUpdate;
import touchstone.contracts.plans.ProgressUpdate;
import touchstone.plans.PlanError;
import touchstone.plans.action.LedAction;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Writes;
import touchstone.platform.time.AsAt;

/** Takes what agencies submit. Nothing is written as often, so it is a statement and no entity. */
@Singleton
class Submissions {
    private static final String SUBMIT = """
            insert into progress_update (id, version, authority, action, agency, author, narrative, claimed, as_at, counts, state, resubmits)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, cast(? as uuid))""";

    /** Whoever submits an update has no draft of it any more. */
    private static final String END_DRAFT = "delete from update_draft where action = ? and agency = ?";

    private final Writes writes;
    private final Caller caller;

    Submissions(Writes writes, Caller caller) {
        this.writes = writes;
        this.caller = caller;
    }

    /** The update as it is now; 422 for a count that is not the action's, or for an update it cannot answer. */
    ProgressUpdate take(LedAction action, NewUpdate facts) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        ProgressUpdate update = new ProgressUpdate(id, 0, action.id(), caller.agency(), caller.name(), facts.narrative(), facts.claimed(),
                facts.asAt(), action.counted(facts.counts() == null ? List.of() : facts.counts()),
                Review.SUBMIT.from(DRAFT).orElseThrow(), null, AsAt.of(id), answered(action, facts.resubmits()));
        if (action.drafted()) {
            writes.add(END_DRAFT, update.action(), update.agency());
        }
        writes.add(SUBMIT, id, update.version(), action.authority(), update.action(), update.agency(), update.author(),
                update.narrative(), update.claimed().name(), update.asAt(), writes.json(update.counts()), update.state().name(),
                update.resubmits());
        return update;
    }

    /** Only the agency's own update that was returned and not answered yet. */
    private UUID answered(LedAction action, UUID returned) {
        if (returned == null) {
            return null;
        }
        UpdateEntity.of(action.id(), returned).filter(one -> one.state == RETURNED && one.agency.equals(caller.agency()))
                .orElseThrow(() -> Problems.invalid("resubmits", "is not an update of yours on this action that was returned"));
        if (UpdateEntity.count("resubmits", returned) > 0) {
            throw PlanError.wrongState("update", "resubmitted", "Read the update that answers it; a further correction is a new update.");
        }
        return returned;
    }
}
