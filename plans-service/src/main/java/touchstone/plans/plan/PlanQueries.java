package touchstone.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.plan.Publication;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Conditions;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Reads plans with their versions, in one statement. */
@ApplicationScoped
public class PlanQueries {
    private static final String SELECT = """
            select p.id, p.version, p.reference, p.title, p.state, p.authority,
                   exists (select 1 from amendment m where m.plan = p.id and m.state = 'PROPOSED') as amending,
                   cast((select coalesce(json_agg(json_build_object('number', v.number, 'approvedOn', v.approved_on,
                                'approvedBy', v.approved_by, 'note', v.note, 'dated', v.dated, 'decision', v.decision)
                                order by v.number desc), '[]')
                           from plan_version v where v.plan = p.id) as text) as versions
              from plan p
             where\s""";

    private final Reads reads;
    private final Caller caller;

    PlanQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** The authority's, as far as the caller may see them; {@code text} may be null. */
    List<Plan> list(String authority, String text) {
        Conditions asked = new Conditions().with("authority", authority).with("inside", caller.isInside(authority))
                .is("(lower(p.reference) = lower(:text) or to_tsvector('english', p.title) @@ websearch_to_tsquery('english', :text))", "text", text);
        return reads.list(SELECT + "p.authority = :authority and (:inside or p.state = 'PUBLISHED')" + asked + " order by p.reference", asked.values(), this::plan);
    }

    /** One that was found through its caller. */
    public Plan one(PlanEntity plan) {
        return reads.first(SELECT + "p.id = :id", Map.of("id", plan.id), this::plan).orElseThrow();
    }

    private Plan plan(Row row) {
        List<Plan.PlanVersion> versions = row.list("versions", Plan.PlanVersion.class);
        PlanLifecycle life = new PlanLifecycle(row.constant("state", Publication.class), !versions.isEmpty(), row.flag("amending"));
        return new Plan(row.id("id"), row.number("version"), row.text("reference"), row.text("title"),
                life.state(), versions, life.allowed(caller, row.text("authority")));
    }
}
