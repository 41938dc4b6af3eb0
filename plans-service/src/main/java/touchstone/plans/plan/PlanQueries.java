package touchstone.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.plan.Publication;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Reads plans with their versions, in one statement. */
@ApplicationScoped
class PlanQueries {
    private static final String SQL = """
            select p.id, p.version, p.reference, p.title, p.state,
                   cast((select coalesce(json_agg(json_build_object('number', v.number, 'approvedOn', v.approved_on,
                                'approvedBy', v.approved_by, 'note', v.note, 'dated', v.dated, 'decision', v.decision)
                                order by v.number desc), '[]')
                           from plan_version v where v.plan = p.id) as text) as versions
              from plan p
             where p.authority = :authority and (:inside or p.state = 'PUBLISHED')
             order by p.reference""";

    private final Reads reads;
    private final Caller caller;

    PlanQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** The authority's, as far as the caller may see them. */
    List<Plan> list(String authority) {
        return reads.list(SQL, Map.of("authority", authority, "inside", caller.isInside(authority)), PlanQueries::plan);
    }

    private static Plan plan(Row row) {
        return new Plan(row.id("id"), row.number("version"), row.text("reference"), row.text("title"),
                row.constant("state", Publication.class), row.list("versions", Plan.PlanVersion.class));
    }
}
