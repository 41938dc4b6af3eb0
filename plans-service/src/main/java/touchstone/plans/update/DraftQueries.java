package touchstone.plans.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.update.ClaimedState;
import touchstone.contracts.plans.update.UpdateDraft;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Reads the drafts of the caller's own agency. */
@ApplicationScoped
public class DraftQueries {
    private static final String OWN = """
            select d.id, d.version, d.action, a.reference, d.agency, d.author, d.saved_on, d.narrative, d.claimed, d.as_at,
                   cast(d.counts as text) as counts
              from update_draft d join action a on a.id = d.action
             where d.authority = :authority and d.agency = :agency""";

    private final Reads reads;
    private final Caller caller;

    DraftQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** An agency has few: at most one for an action. */
    List<UpdateDraft> all(String authority) {
        return reads.list(OWN + " order by a.sort_key limit 200", Map.of("authority", authority, "agency", agency()), DraftQueries::record);
    }

    /** Its draft on the action; empty when it has none. */
    public Optional<UpdateDraft> one(String authority, UUID action) {
        return reads.first(OWN + " and d.action = :action",
                Map.of("authority", authority, "agency", agency(), "action", action), DraftQueries::record);
    }

    private String agency() {
        return caller.agency() == null ? "" : caller.agency();
    }

    private static UpdateDraft record(Row row) {
        return new UpdateDraft(row.id("id"), row.number("version"), row.id("action"), row.text("reference"), row.text("agency"),
                row.text("author"), row.date("saved_on"), row.text("narrative"), row.constant("claimed", ClaimedState.class),
                row.date("as_at"), row.list("counts", Count.class));
    }
}
