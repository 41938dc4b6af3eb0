package touchstone.plans.update;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.update.NewUpdate;
import touchstone.contracts.plans.update.ProgressUpdate;
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

    /** Many at once, on actions that were looked at before and are held. */
    private static final String SUBMIT_ALL = """
            insert into progress_update (id, version, authority, action, agency, author, narrative, claimed, as_at, counts, state, resubmits)
            select u.id, 0, ?, u.action, ?, ?, u.narrative, u.claimed, u.as_at, u.counts, ?, u.resubmits
              from jsonb_to_recordset(cast(? as jsonb))
                   u (id uuid, action uuid, narrative text, claimed text, as_at date, counts jsonb, resubmits uuid)""";

    private static final String END_DRAFTS = "delete from update_draft where action = any(cast(? as uuid[])) and agency = ?";

    /** Whoever submits an update has no draft of it any more. */
    private static final String END_DRAFT = "delete from update_draft where action = ? and agency = ?";

    private final ReportableActions actions;
    private final ReturnedUpdates returned;
    private final DeferredWrites writes;
    private final Caller caller;

    Submissions(ReportableActions actions, ReturnedUpdates returned, DeferredWrites writes, Caller caller) {
        this.actions = actions;
        this.returned = returned;
        this.writes = writes;
        this.caller = caller;
    }

    /**
     * The update as it is now; 404 or 403 or 409 as {@link ReportableActions#find} says, 422 for a count that is not the action's,
     * or for an update it cannot answer.
     */
    ProgressUpdate take(String authority, UUID action, NewUpdate facts) {
        List<Count> said = Objects.requireNonNullElse(facts.counts(), List.of());
        List<Count> counts = said.isEmpty() && facts.resubmits() == null ? said : actions.find(authority, action).reported(said);
        if (facts.resubmits() != null) {
            returned.of(authority, List.of(facts.resubmits())).answer(action, facts.resubmits());
        }
        ProgressUpdate update = update(authority, action, facts, counts);
        writes.addOr(() -> refusal(authority, action), SUBMIT, update.id(), update.version(), update.agency(), update.author(), update.narrative(),
                update.claimed().name(), update.asAt(), writes.json(counts), update.state().name(), update.resubmits(),
                action, authority, update.agency());
        writes.add(END_DRAFT, action, update.agency());
        return update;
    }

    /** The update as it will be once it is written. */
    ProgressUpdate update(String authority, UUID action, NewUpdate facts, List<Count> counts) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        return new ProgressUpdate(id, 0, action, Objects.requireNonNullElse(caller.agency(), ""), caller.name(), facts.narrative(), facts.claimed(), facts.asAt(),
                counts, UpdateLifecycle.SENT, null, AsAt.of(id), facts.resubmits(),
                ChildMentions.in(facts.narrative()), new UpdateLifecycle(UpdateLifecycle.SENT, false).allowed(caller, authority, true));
    }

    /** Writes many of the caller's together. */
    void write(String authority, List<ProgressUpdate> updates) {
        writes.add(SUBMIT_ALL, authority, caller.agency(), caller.name(), UpdateLifecycle.SENT.name(), writes.json(updates.stream().map(Submissions::stored).toList()));
        writes.add(END_DRAFTS, updates.stream().map(update -> update.action().toString()).distinct().toList(), caller.agency());
    }

    private static Map<String, Object> stored(ProgressUpdate update) {
        Map<String, Object> columns = new HashMap<>(Map.of("id", update.id(), "action", update.action(), "narrative", update.narrative(),
                "claimed", update.claimed().name(), "as_at", update.asAt(), "counts", update.counts()));
        columns.put("resubmits", update.resubmits());
        return columns;
    }

    private RuntimeException refusal(String authority, UUID action) {
        actions.find(authority, action);
        return Problems.conflict("changed-meanwhile", "It was changed at this moment",
                "Somebody changed the action while your update came in. Send it again.", List.of());
    }
}
