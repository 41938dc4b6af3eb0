package touchstone.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.ActionState;
import touchstone.contracts.plans.CarryOver;
import touchstone.contracts.plans.Count;
import touchstone.plans.signoff.Readiness;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Reads actions as they stood at a date, in one statement. */
@ApplicationScoped
class Actions {
    private static final String SELECT = """
            select a.id, a.version, a.plan, a.recommendation, a.part, a.reference, a.sort_key, a.text, a.lead_agency,
                   cast(to_json(a.co_leads) as text) as co_leads, a.owner, a.workstream, a.phase, a.original_due, a.due,
                   a.completed_on, a.state, a.overdue, a.days_late, cast(a.counts as text) as counts, a.last_update,
                   a.signed_off_on, a.impact,
                   case when exists (select from carry_over c where c.to_action = a.id and c.decided_on <= :asAt)
                        then cast(carried_into(a.id, :asAt, :inside) as text) else '[]' end as carried_from,
                   (select cast(coalesce(json_agg(json_build_object('action', t.id, 'reference', t.reference,
                           'decidedOn', c.decided_on, 'reason', c.reason, 'decision', c.decision, 'daysLate', a.days_late)), '[]') as text)
                      from carry_over c join action t on t.id = c.to_action
                      join plan p on p.id = t.plan and (:inside or p.state = 'PUBLISHED')
                     where c.from_action = a.id and c.decided_on <= :asAt) as carried_to
              from action_at(:asAt, :inside) a
             where a.authority = :authority""";

    private final Reads reads;
    private final Caller caller;

    Actions(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** One more than the limit where there are more, in the order of their references. */
    List<Sorted> page(ActionFilter filter, String afterKey, int limit) {
        Map<String, Object> with = parameters(filter.authority(), filter.asAt());
        with.put("afterKey", afterKey);
        return reads.list(pageSql(filter.where(with), limit), with, row -> new Sorted(row.text("sort_key"), record(row)));
    }

    /** The limit stands as a literal: bound as a parameter it would be planned anew each time. */
    static String pageSql(String where, int limit) {
        return SELECT + where + " and a.sort_key > :afterKey order by a.sort_key limit " + (limit + 1);
    }

    Optional<Action> one(String authority, UUID id, LocalDate asAt) {
        Map<String, Object> with = parameters(authority, asAt);
        with.put("id", id);
        return reads.first(SELECT + " and a.id = :id", with, Actions::record);
    }

    /** What its sign-off depends on. */
    Optional<Readiness> readiness(String authority, UUID id, LocalDate asAt) {
        Map<String, Object> with = parameters(authority, asAt);
        with.put("id", id);
        return reads.first(SELECT + " and a.id = :id", with, Actions::readiness);
    }

    private Map<String, Object> parameters(String authority, LocalDate asAt) {
        return new HashMap<>(Map.of("authority", authority, "asAt", asAt, "inside", caller.isInside(authority)));
    }

    private static Action record(Row row) {
        return new Action(row.id("id"), row.number("version"), row.id("plan"), row.id("recommendation"), row.text("part"),
                row.text("reference"), row.text("text"), row.text("lead_agency"), row.list("co_leads", String.class),
                row.text("owner"), row.id("workstream"), row.id("phase"), row.date("original_due"), row.date("due"),
                row.date("completed_on"), row.constant("state", ActionState.class),
                row.flag("overdue"), row.number("days_late"),
                row.list("counts", Count.class), row.date("last_update"), row.date("signed_off_on"),
                row.list("carried_from", CarryOver.class),
                row.list("carried_to", CarryOver.class).stream().findFirst().orElse(null));
    }

    private static Readiness readiness(Row row) {
        List<Count> outstanding = row.list("counts", Count.class).stream().filter(count -> count.done() < count.total()).toList();
        boolean completed = row.constant("state", ActionState.class) == ActionState.COMPLETED_ACCEPTED;
        return new Readiness(row.number("impact"), outstanding, completed ? List.of() : List.of(row.text("reference")));
    }

    /** An action with its place in the list. */
    record Sorted(String key, Action action) {}
}
