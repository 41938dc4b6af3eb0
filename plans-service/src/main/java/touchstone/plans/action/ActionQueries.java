package touchstone.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionGroup;
import touchstone.contracts.plans.action.ActionGrouping;
import touchstone.contracts.plans.action.ActionMove;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.action.ActionState;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.replanning.CarryOver;
import touchstone.plans.signoff.SignOffReadiness;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads actions as they stood at a date, in one statement. */
@ApplicationScoped
public class ActionQueries {
    /** What was edited after the date asked about reads as it was before. */
    private static final String FROM = """

              from %s
             cross join lateral (select case when a.has_edit then before_edits(a.id, :asAt) end as was offset 0) e
             where a.authority = :authority""";
    private static final String SELECT = """
            select a.id, a.version, a.authority, a.plan, a.recommendation, a.part, a.reference, a.sort_key, a.original_due, a.due_from, a.due_words, a.due,
                   coalesce(e.was ->> 'text', a.text) as text, coalesce(e.was ->> 'leadAgency', a.lead_agency) as lead_agency,
                   cast(coalesce(e.was -> 'coLeads', to_jsonb(a.co_leads)) as text) as co_leads,
                   case when e.was is null then a.owner else e.was ->> 'owner' end as owner,
                   case when e.was is null then a.workstream else cast(e.was ->> 'workstream' as uuid) end as workstream,
                   case when e.was is null then a.phase else cast(e.was ->> 'phase' as uuid) end as phase,
                   a.completed_on, a.state, a.overdue, a.days_late, cast(a.counts as text) as counts, a.last_update, a.theme,
                   case when a.has_dependency then cast(waits_for(a.id, :asAt, :inside) as text) else '[]' end as dependencies,
                   a.signed_off_on, a.impact,
                   case when a.signed_off_on is not null then exists (
                        select from sign_off f where f.action = a.id and f.decided_on <= :asAt and coalesce(f.reopened_on > :asAt, true)) end as own_sign_off,
                   case when a.has_carry_over then cast(carried_into(a.id, :asAt, :inside) as text) else '[]' end as carried_from,
                   case when a.has_carry_over then cast(carried_to(a.id, a.days_late, :asAt, :inside) as text) else '[]' end as carried_to""";
    private static final String SUMMARY = ActionLifecycle.withStates("""
            select cast(%s as text) as key, cast(count(*) as int) as actions,
                   cast(count(*) filter (where a.state in {done}) as int) as completed,
                   cast(count(*) filter (where a.overdue) as int) as overdue,
                   cast(count(*) filter (where a.state = 'SUSPENDED') as int) as suspended,
                   cast(count(*) filter (where a.last_update is null) as int) as unreported""");

    private final Reads reads;
    private final Caller caller;

    ActionQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** One more than the limit where there are more, in the order of their references. */
    List<Sorted> page(String authority, ActionQuery query, String afterKey) {
        ActionFilter filter = ActionFilter.of(query);
        LocalDate asAt = AsAt.orToday(query.asAt);
        Map<String, Object> with = parameters(authority, asAt);
        with.putAll(filter.with());
        with.put("afterKey", afterKey);
        return reads.list(pageSql(filter, query.limit), with, row -> new Sorted(row.text("sort_key"), record(row, asAt)));
    }

    /** The limit stands as a literal: bound as a parameter it would be planned anew each time. */
    static String pageSql(ActionFilter filter, int limit) {
        return SELECT + FROM.formatted(filter.from()) + filter.where()
                + " and %1$s > :afterKey order by %1$s limit ".formatted(filter.order()) + (limit + 1);
    }

    /** The one that people call so. */
    public Optional<Action> called(String authority, String reference, LocalDate asAt) {
        ActionQuery query = ActionQuery.page(asAt, null, 1);
        query.reference = reference;
        return page(authority, query, "").stream().map(Sorted::action).findFirst();
    }

    Optional<Action> one(String authority, UUID id, LocalDate asAt) {
        return these(authority, List.of(id), asAt).stream().findFirst();
    }

    List<Action> these(String authority, Collection<UUID> ids, LocalDate asAt) {
        Map<String, Object> with = parameters(authority, asAt);
        with.put("ids", ids);
        return reads.list(SELECT + FROM.formatted(ActionFilter.ALL) + " and a.id = any(cast(:ids as uuid[])) order by a.sort_key", with, row -> record(row, asAt));
    }

    /** In the order of the first action of each. */
    List<ActionGroup> summary(String authority, ActionGrouping by, ActionQuery query) {
        ActionFilter filter = ActionFilter.of(query);
        Map<String, Object> with = parameters(authority, AsAt.orToday(query.asAt));
        with.putAll(filter.with());
        String key = switch (by) {
            case RECOMMENDATION -> "a.recommendation";
            case WORKSTREAM -> "a.workstream";
            case PHASE -> "a.phase";
            case AGENCY -> "a.lead_agency";
        };
        String sql = SUMMARY.formatted(key) + " from " + filter.from() + " where a.authority = :authority" + filter.where()
                + " group by " + key + " order by min(a.sort_key)";
        return reads.list(sql, with, row -> new ActionGroup(row.text("key"), row.number("actions"), row.number("completed"),
                row.number("overdue"), row.number("suspended"), row.number("unreported")));
    }

    /** What its sign-off depends on. */
    Optional<SignOffReadiness> readiness(String authority, UUID id, LocalDate asAt) {
        Map<String, Object> with = parameters(authority, asAt);
        with.put("id", id);
        return reads.first(SELECT + FROM.formatted(ActionFilter.ALL) + " and a.id = :id", with, ActionQueries::readiness);
    }

    private Map<String, Object> parameters(String authority, LocalDate asAt) {
        return new HashMap<>(Map.of("authority", authority, "asAt", asAt, "inside", caller.isInside(authority)));
    }

    /** Where each action of a phase stood at a date, in the order of their references. */
    public Map<String, ActionState> statesIn(UUID phase, LocalDate asAt) {
        Map<String, ActionState> states = new LinkedHashMap<>();
        reads.list("select a.reference, a.state from action_at(:asAt, true) a where a.phase = :phase order by a.sort_key",
                Map.of("asAt", asAt, "phase", phase), row -> states.put(row.text("reference"), row.constant("state", ActionState.class)));
        return states;
    }

    private Action record(Row row, LocalDate asAt) {
        ActionState state = row.constant("state", ActionState.class);
        List<String> coLeads = row.list("co_leads", String.class);
        String agency = caller.agency();
        boolean leads = agency != null && (agency.equals(row.text("lead_agency")) || coLeads.contains(agency));
        List<ActionMove> allowed = asAt.isBefore(AsAt.today()) ? List.of()
                : ActionLifecycle.allowed(caller, row.text("authority"), leads, state, row.flag("own_sign_off"));
        return new Action(row.id("id"), row.number("version"), row.id("plan"), row.id("recommendation"), row.text("part"),
                row.text("reference"), row.text("text"), row.text("lead_agency"), coLeads,
                row.text("owner"), row.id("workstream"), row.id("phase"), row.date("original_due"), row.date("due_from"), row.text("due_words"), row.date("due"),
                row.date("completed_on"), state, ActionLifecycle.isOpen(state), ActionLifecycle.isDone(state),
                row.flag("overdue"), row.number("days_late"),
                row.list("counts", Count.class), row.date("last_update"), row.date("signed_off_on"),
                row.list("carried_from", CarryOver.class),
                row.list("carried_to", CarryOver.class).stream().findFirst().orElse(null), row.id("theme"),
                row.list("dependencies", DependencyStatus.class).stream().map(DependencyStatus::record).toList(), allowed);
    }

    private static SignOffReadiness readiness(Row row) {
        List<Count> outstanding = row.list("counts", Count.class).stream().filter(count -> count.done() < count.total()).toList();
        boolean completed = row.constant("state", ActionState.class) == ActionState.COMPLETED_ACCEPTED;
        return new SignOffReadiness(row.number("impact"), outstanding, completed ? List.of() : List.of(row.text("reference")));
    }

    /** An action with its place in the list. */
    record Sorted(String key, Action action) {}
}
