package touchstone.plans.title;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import touchstone.contracts.plans.title.PhaseTitle;
import touchstone.contracts.plans.title.RecommendationTitle;
import touchstone.contracts.plans.title.Titles;
import touchstone.contracts.plans.title.WorkstreamTitle;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;

/** Reads titles as far as the caller may see what they belong to; no action is looked at. */
@ApplicationScoped
class TitleQueries {
    static final String RECOMMENDATIONS = """
            select r.id, r.reference, r.text from recommendation r
              join inspection i on i.id = r.inspection and (:inside or i.state = 'PUBLISHED')
             where r.authority = :authority order by i.fieldwork_from, r.inspection, r.number""";
    private static final String WORKSTREAMS = """
            select w.id, w.plan, w.reference, w.title from plan p join workstream w on w.plan = p.id
             where p.authority = :authority and (:inside or p.state = 'PUBLISHED') order by p.reference, w.reference""";
    private static final String PHASES = """
            select f.id, f.plan, f.number, f.title,
                   (select max(s.began) from suspension s
                     where s.phase = f.id and s.began <= :asAt and (s.ended is null or s.ended > :asAt)) as suspended_from
              from plan p join phase f on f.plan = p.id
             where p.authority = :authority and (:inside or p.state = 'PUBLISHED') order by p.reference, f.number""";

    private final Reads reads;
    private final Caller caller;

    TitleQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    Titles of(String authority, LocalDate asAt) {
        Map<String, ?> with = Map.of("authority", authority, "inside", caller.isInside(authority), "asAt", asAt);
        return new Titles(
                reads.list(RECOMMENDATIONS, with, row -> new RecommendationTitle(row.id("id"), row.text("reference"), row.text("text"))),
                reads.list(WORKSTREAMS, with, row -> new WorkstreamTitle(row.id("id"), row.id("plan"), row.text("reference"), row.text("title"))),
                reads.list(PHASES, with, row -> new PhaseTitle(row.id("id"), row.id("plan"), row.number("number"), row.text("title"),
                        row.date("suspended_from"))));
    }
}
