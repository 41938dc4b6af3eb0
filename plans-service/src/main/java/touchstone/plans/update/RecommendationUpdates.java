package touchstone.plans.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;

/** Reads what was reported on the actions that answer a recommendation, in one statement. */
@ApplicationScoped
public class RecommendationUpdates {
    /** However much was reported, and however many actions there are, it reads a few rows of each of the first. */
    static final String SQL = "select " + UpdateQueries.COLUMNS + """

              from (select a.id, a.lead_agency, a.co_leads, a.withdrawn_on from action a join plan p on p.id = a.plan and (:inside or p.state = 'PUBLISHED')
                     where a.authority = :authority and a.recommendation = :recommendation and (a.withdrawn_on is null or a.withdrawn_on > :asAt)
                     order by a.sort_key limit 200) a
             cross join lateral (
                   (select n.* from progress_update n
                     where n.action = a.id and n.as_at <= :asAt and %s
                     order by n.as_at desc, n.id desc limit 10)
                   union
                   (select n.* from progress_update n
                     where n.action = a.id and n.as_at <= :asAt and n.state = 'ACCEPTED'
                     order by n.as_at desc, n.id desc limit 1)) u
             order by u.as_at desc, u.id desc""".formatted(UpdateQueries.seen("n"));

    private final Reads reads;
    private final UpdateQueries updates;
    private final Caller caller;

    RecommendationUpdates(Reads reads, UpdateQueries updates, Caller caller) {
        this.reads = reads;
        this.updates = updates;
        this.caller = caller;
    }

    /** The latest of each action with the last accepted one, up to a date; the latest first. */
    public List<ProgressUpdate> on(String authority, UUID recommendation, LocalDate asAt) {
        return reads.list(SQL, updates.parameters(authority, Map.of("recommendation", recommendation, "asAt", asAt,
                "inside", caller.isInside(authority))), row -> updates.update(row, asAt));
    }
}
