package touchstone.plans.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.update.ClaimedState;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.contracts.plans.update.ReviewEntry;
import touchstone.contracts.plans.update.UpdateState;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads updates across the actions of an authority, as they were sent. */
@ApplicationScoped
class UpdateQueries {
    private static final String SELECT = """
            select u.id, u.version, u.action, u.agency, u.author, u.narrative, u.claimed, u.as_at, cast(u.counts as text) as counts,
                   u.state, u.return_reason, u.resubmits, a.reference, a.text,
                   (select r.id from progress_update r where r.resubmits = u.id) as resubmitted_as
              from progress_update u join action a on a.id = u.action
             where u.authority = :authority and u.state = :state""";

    private final Reads reads;

    UpdateQueries(Reads reads) {
        this.reads = reads;
    }

    /** Which updates are asked for; {@code agency} null for those of every agency, {@code after} "" for the first. */
    record Query(String authority, UpdateState state, String agency, boolean newestFirst, String after, int limit) {}

    /** One more than the limit where there are more. */
    List<ReviewEntry> page(Query query) {
        Map<String, Object> with = new HashMap<>(Map.of("authority", query.authority(), "state", query.state().name()));
        if (query.agency() != null) {
            with.put("agency", query.agency());
        }
        if (!query.after().isEmpty()) {
            with.put("after", id(query.after()));
        }
        return reads.list(sql(query), with, UpdateQueries::record);
    }

    static String sql(Query query) {
        return SELECT + (query.agency() == null ? "" : " and u.agency = :agency")
                + (query.after().isEmpty() ? "" : query.newestFirst() ? " and u.id < :after" : " and u.id > :after")
                + " order by u.id " + (query.newestFirst() ? "desc" : "") + " limit " + (query.limit() + 1);
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException notOurs) {
            throw Problems.unreadable("'after' is not a cursor from this list. Follow the address in 'next' instead.");
        }
    }

    private static ReviewEntry record(Row row) {
        return new ReviewEntry(update(row), row.text("reference"), row.text("text"), row.id("resubmitted_as"));
    }

    static ProgressUpdate update(Row row) {
        return new ProgressUpdate(row.id("id"), row.number("version"), row.id("action"), row.text("agency"),
                row.text("author"), row.text("narrative"), row.constant("claimed", ClaimedState.class), row.date("as_at"),
                row.list("counts", Count.class), row.constant("state", UpdateState.class), row.text("return_reason"),
                AsAt.of(row.id("id")), row.id("resubmits"));
    }
}
