package touchstone.plans.update;

import static touchstone.contracts.plans.update.UpdateState.RETURNED;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.update.NewUpdate;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.plans.PlansErrors;
import touchstone.plans.action.ReportableActions;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.DeferredWrites;
import touchstone.platform.time.AsAt;

/**
 * Takes what agencies submit. Nothing is written as often, so it is a statement and no entity, and the statement itself
 * looks whether the agency may report on the action. The action is read only when it may not, to say why, and for what is
 * seldom said: quantities, and the returned update that it answers.
 */
@Singleton
class Submissions {
    /** The same as {@link ReportableActions} asks. */
    private static final String SUBMIT = """
            insert into progress_update (id, version, authority, action, agency, author, narrative, claimed, as_at, counts, state, resubmits)
            select ?, ?, a.authority, a.id, ?, ?, ?, ?, ?, cast(? as jsonb), ?, cast(? as uuid)
              from action a
             where a.id = ? and a.authority = ? and ? = any (a.co_leads || a.lead_agency) and a.withdrawn_on is null""";

    /** Whoever submits an update has no draft of it any more. */
    private static final String END_DRAFT = "delete from update_draft where action = ? and agency = ?";

    private final ReportableActions actions;
    private final DeferredWrites writes;
    private final Caller caller;

    Submissions(ReportableActions actions, DeferredWrites writes, Caller caller) {
        this.actions = actions;
        this.writes = writes;
        this.caller = caller;
    }

    /**
     * The update as it is now; 404 or 403 or 409 as {@link ReportableActions#find} says, 422 for a count that is not the action's,
     * or for an update it cannot answer.
     */
    ProgressUpdate take(String authority, UUID action, NewUpdate facts) {
        String agency = Objects.requireNonNullElse(caller.agency(), "");
        List<Count> said = Objects.requireNonNullElse(facts.counts(), List.of());
        List<Count> counts = said.isEmpty() && facts.resubmits() == null ? said : actions.find(authority, action).reported(said);
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        ProgressUpdate update = new ProgressUpdate(id, 0, action, agency, caller.name(), facts.narrative(), facts.claimed(), facts.asAt(),
                counts, UpdateLifecycle.SENT, null, AsAt.of(id), answered(action, facts.resubmits()),
                ChildMentions.in(facts.narrative()), new UpdateLifecycle(UpdateLifecycle.SENT, false).allowed(caller, authority, true));
        writes.addOr(() -> refusal(authority, action), SUBMIT, id, update.version(), agency, update.author(), update.narrative(),
                update.claimed().name(), update.asAt(), writes.json(counts), update.state().name(), update.resubmits(),
                action, authority, agency);
        writes.add(END_DRAFT, action, agency);
        return update;
    }

    /** Only the agency's own update that was returned and not answered yet. */
    private UUID answered(UUID action, UUID returned) {
        if (returned == null) {
            return null;
        }
        UpdateEntity.of(action, returned).filter(one -> one.state == RETURNED && one.agency.equals(caller.agency()))
                .orElseThrow(() -> Problems.invalid("resubmits", "is not an update of yours on this action that was returned"));
        if (UpdateEntity.count("resubmits", returned) > 0) {
            throw PlansErrors.wrongState("update", "resubmitted", "Read the update that answers it; a further correction is a new update.");
        }
        return returned;
    }

    private RuntimeException refusal(String authority, UUID action) {
        actions.find(authority, action);
        return Problems.conflict("changed-meanwhile", "It was changed at this moment",
                "Somebody changed the action while your update came in. Send it again.", List.of());
    }
}
