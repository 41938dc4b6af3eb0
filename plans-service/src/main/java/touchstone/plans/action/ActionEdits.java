package touchstone.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import touchstone.contracts.plans.action.ActionChange;
import touchstone.contracts.plans.action.ActionEdit;
import touchstone.contracts.plans.action.ActionFacts;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.time.AsAt;

/** Changes what actions say and who leads them, one or many in one statement, and keeps what was. */
@ApplicationScoped
class ActionEdits {
    private static final String EDIT = """
            with edited as (
                 update action a set version = a.version + 1 %s where a.id = any(:ids)
                 returning new.id, action_facts(old) as was, action_facts(new) as became)
            insert into action_edit (id, action, edited_on, author, reason, was, became)
            select uuidv7(), id, :today, :author, :reason, was, became from edited""";
    private static final String STRANGERS = """
            select a.reference from action a left join workstream w on w.id = :place left join phase p on p.id = :place
             where a.id = any(cast(:ids as uuid[])) and a.plan is distinct from coalesce(w.plan, p.plan) order by a.sort_key""";

    private final EntityManager database;
    private final Reads reads;
    private final Caller caller;

    ActionEdits(EntityManager database, Reads reads, Caller caller) {
        this.database = database;
        this.reads = reads;
        this.caller = caller;
    }

    /** Changes all of them; 422 for clearing what an action must have, 409 naming each whose plan has no such workstream or phase. */
    void make(List<UUID> ids, ActionChange change) {
        requirePlace(ids, "workstream", change.workstream());
        requirePlace(ids, "phase", change.phase());
        Map<String, Optional<?>> values = given(change);
        StringBuilder set = new StringBuilder();
        values.forEach((column, value) -> set.append(", ").append(column).append(value.isEmpty() ? " = null" : " = :" + column));
        var edit = database.createNativeQuery(EDIT.formatted(set)).setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("today", AsAt.today()).setParameter("author", caller.name()).setParameter("reason", change.reason());
        values.forEach((column, value) -> value.ifPresent(one -> edit.setParameter(column, one)));
        edit.executeUpdate();
    }

    /** The latest first. */
    List<ActionEdit> of(UUID action) {
        return reads.list("""
                select e.id, e.edited_on, e.author, e.reason, cast(jsonb_build_array(e.was, e.became) as text) as facts
                  from action_edit e where e.action = :action order by e.edited_on desc, e.id desc""", Map.of("action", action), row -> {
            List<ActionFacts> facts = row.list("facts", ActionFacts.class);
            return new ActionEdit(row.id("id"), row.date("edited_on"), row.text("author"), row.text("reason"), facts.get(0), facts.get(1));
        });
    }

    /** By column what is to stand in it; empty where nothing is. */
    private static Map<String, Optional<?>> given(ActionChange change) {
        Map<String, Optional<?>> given = new TreeMap<>();
        given.put("text", required("text", change.text()));
        given.put("lead_agency", required("leadAgency", change.leadAgency()));
        given.put("co_leads", change.coLeads() == null ? null : Optional.of(change.coLeads().orElse(List.of()).toArray(String[]::new)));
        given.put("owner", change.owner() == null ? null : change.owner().filter(owner -> !owner.isEmpty()));
        given.put("workstream", change.workstream());
        given.put("phase", change.phase());
        given.values().removeIf(Objects::isNull);
        return given;
    }

    private static Optional<String> required(String field, Optional<String> value) {
        if (value != null && value.isEmpty()) {
            throw Problems.invalid(field, "cannot be cleared; leave it out to keep it as it is");
        }
        return value;
    }

    private void requirePlace(List<UUID> ids, String kind, Optional<UUID> place) {
        if (place == null || place.isEmpty()) {
            return;
        }
        List<String> strangers = reads.list(STRANGERS, Map.of("place", place.get(), "ids", ids), row -> row.text("reference"));
        if (!strangers.isEmpty()) {
            throw PlansErrors.cannotChange(strangers.stream().map(one -> one + " is in a plan without that " + kind + ".").toList());
        }
    }
}
