package touchstone.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.version.Edition;
import touchstone.contracts.plans.version.Edition.Division;
import touchstone.contracts.plans.version.PlannedAction;
import touchstone.contracts.plans.version.Tally;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Reads what the versions of a plan held, and what the one in preparation holds. */
@ApplicationScoped
class VersionQueries {
    private static final String SELECT = """
            with edition as (
                 select v.number, v.approved_on, v.dated, v.approved_by, v.note, v.decision, v.hash, v.outline,
                        (select count(*) from version_action k where k.version = v.id) as actions
                   from plan_version v where v.plan = :plan
                  union all
                 select (select count(*) from plan_version v where v.plan = :plan) + 1, null, null, null, null, null, null,
                        plan_outline(:plan), (select count(*) from plan_actions(:plan)))
            select e.number, e.approved_on, e.dated, e.approved_by, e.note, e.decision, e.hash, e.outline ->> 'title' as title,
                   coalesce(e.outline -> 'phases', '[]') as phases,
                   coalesce(e.outline -> 'workstreams', '[]') as workstreams, e.actions,
                   before.number is not null as compared, t.added, t.removed, t.changed, t.unchanged
              from edition e
              left join edition before on before.number = e.number - 1 and before.outline is not null and e.outline is not null
              left join lateral (
                   %s) t on before.number is not null
             where true""".formatted(VersionDifferences.tally("cast(e.number as int) - 1", "cast(e.number as int)"));

    private final Reads reads;

    VersionQueries(Reads reads) {
        this.reads = reads;
    }

    /** The latest first. */
    List<Edition> all(UUID plan) {
        return reads.list(SELECT + " order by e.number desc", Map.of("plan", plan), VersionQueries::edition);
    }

    Optional<Edition> one(UUID plan, int number) {
        return reads.first(SELECT + " and e.number = :number", Map.of("plan", plan, "number", number), VersionQueries::edition);
    }

    /** One more than the limit where there are more, in the order of their references. */
    List<Keyed<PlannedAction>> actions(UUID plan, int number, String afterKey, int limit) {
        return reads.list(actionsSql(limit), Map.of("plan", plan, "number", number, "afterKey", afterKey),
                row -> new Keyed<>(row.text("sort_key"), row.object("content", PlannedAction.class)));
    }

    /** The limit stands as a literal: bound as a parameter it would be planned anew each time. */
    static String actionsSql(int limit) {
        return """
                select a.sort_key, a.content from version_actions(:plan, :number) a
                 where a.sort_key > :afterKey order by a.sort_key limit\s""" + (limit + 1);
    }

    private static Edition edition(Row row) {
        Tally since = row.flag("compared") ? VersionDifferences.tally(row) : null;
        return new Edition(row.number("number"), row.date("approved_on"), row.text("dated"), row.text("approved_by"),
                row.text("note"), row.text("decision"), row.text("hash"), row.text("title"),
                row.list("phases", Division.class), row.list("workstreams", Division.class), row.number("actions"), since);
    }
}
