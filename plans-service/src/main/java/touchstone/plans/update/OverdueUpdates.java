package touchstone.plans.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.contracts.plans.rhythm.OwedByAgency;
import touchstone.contracts.plans.rhythm.OwedUpdate;
import touchstone.contracts.plans.rhythm.Rhythm;
import touchstone.platform.caller.AccessScope;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Reads which updates are overdue; the rule stands in the database as {@code owed_at}. */
@ApplicationScoped
class OverdueUpdates {
    private final Reads reads;
    private final Caller caller;

    OverdueUpdates(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** One more than the limit where there are more, in the order of the actions' references. */
    List<Sorted> page(String authority, String agency, LocalDate asAt, String afterKey, int limit) {
        AccessScope scope = caller.viewOf(authority);
        Map<String, Object> with = new HashMap<>(Map.of("authority", authority, "asAt", asAt, "afterKey", afterKey, "own", scope.ownAgency()));
        if (agency != null) {
            with.put("agency", agency);
        }
        return reads.list(sql(agency != null, scope.isStaff(), limit), with, row -> new Sorted(row.text("sort_key"), record(row)));
    }

    /** @param everybodys whether whoever asks sees what every agency owes, and not its own alone */
    static String sql(boolean ofAgency, boolean everybodys, int limit) {
        return "select o.* from owed_at(:asAt) o where o.authority = :authority" + (ofAgency ? " and o.lead_agency = :agency" : "")
                + (everybodys ? "" : " and o.lead_agency = :own")
                + " and o.sort_key > :afterKey order by o.sort_key limit " + (limit + 1);
    }

    /** The agency that owes most first; an agency is told of itself alone. */
    List<OwedByAgency> byAgency(String authority, LocalDate asAt) {
        AccessScope scope = caller.viewOf(authority);
        return reads.list("""
                select o.lead_agency, cast(count(*) as int) as actions, max(o.days_owed) as days_owed
                  from owed_at(:asAt) o where o.authority = :authority and (:staff or o.lead_agency = :own)
                 group by o.lead_agency order by 2 desc, 1""",
                Map.of("authority", authority, "asAt", asAt, "staff", scope.isStaff(), "own", scope.ownAgency()),
                row -> new OwedByAgency(row.text("lead_agency"), row.number("actions"), row.number("days_owed")));
    }

    private static OwedUpdate record(Row row) {
        return new OwedUpdate(row.id("id"), row.text("reference"), row.text("text"), row.text("lead_agency"), row.text("owner"),
                row.constant("rhythm", Rhythm.class), row.date("last_update"), row.date("due"), row.number("days_owed"));
    }

    /** An owed update with its place in the list. */
    record Sorted(String key, OwedUpdate owed) {}
}
