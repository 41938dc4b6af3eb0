package touchstone.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import touchstone.plans.PlansErrors;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.time.AsAt;

/** Which actions wait for which: never in a circle. */
@ApplicationScoped
class Dependencies {
    private static final String WAY = """
            with recursive way (at, passed) as (
                 select a.id, cast(a.reference as text) from action a where a.id = :from
                 union all
                 select a.id, way.passed || ' → ' || a.reference
                   from way join action_dependency d on d.action = way.at and d.ended_on is null
                   join action a on a.id = d.depends_on)
            select passed from way where at = :to limit 1""";

    private final EntityManager database;
    private final Reads reads;

    Dependencies(EntityManager database, Reads reads) {
        this.database = database;
        this.reads = reads;
    }

    /** Lets it wait for another one; 409 naming the circle where that one waits for it already. */
    void add(ActionEntity action, ActionEntity other) {
        holdAll(action.authority);
        reads.first(WAY, Map.of("from", other.id, "to", action.id), row -> row.text("passed")).ifPresent(way -> {
            throw PlansErrors.circle(action.reference + " → " + way);
        });
        database.createNativeQuery("""
                        insert into action_dependency (id, action, depends_on, since)
                        values (uuidv7(), :action, :other, :today) on conflict do nothing""")
                .setParameter("action", action.id).setParameter("other", other.id).setParameter("today", AsAt.today())
                .executeUpdate();
    }

    /** Lets it wait no more; 404 when it does not wait. */
    void end(ActionEntity action, UUID other) {
        int ended = database.createNativeQuery("""
                        update action_dependency set ended_on = :today
                         where action = :action and depends_on = :other and ended_on is null""")
                .setParameter("action", action.id).setParameter("other", other).setParameter("today", AsAt.today())
                .executeUpdate();
        if (ended == 0) {
            throw Problems.notFound("dependency");
        }
    }

    /** Two that are added at the same moment could close a circle that neither sees. */
    private void holdAll(String authority) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('dependencies'), hashtext(:authority)) as text)")
                .setParameter("authority", authority).getResultList();
    }
}
