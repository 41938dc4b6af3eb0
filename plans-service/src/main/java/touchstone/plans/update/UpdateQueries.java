package touchstone.plans.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.update.ClaimedState;
import touchstone.contracts.plans.update.NarrativeWarning;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.contracts.plans.update.ReviewEntry;
import touchstone.contracts.plans.update.UpdateMove;
import touchstone.contracts.plans.update.UpdateState;
import touchstone.plans.action.ActionEntity;
import touchstone.platform.caller.AccessScope;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads updates with what the caller can do with them. */
@ApplicationScoped
public class UpdateQueries {
    /** Of an update {@code u} and its action {@code a}. */
    static final String COLUMNS = """
            u.id, u.version, u.authority, u.action, u.agency, u.author, u.narrative, u.claimed, u.as_at,
                   cast(u.counts as text) as counts, u.state, u.return_reason, u.resubmits,
                   u.agency = :own and :own = any (a.co_leads || a.lead_agency) and a.withdrawn_on is null as own,
                   (select r.id from progress_update r where r.resubmits = u.id) as resubmitted_as""";

    private static final String SELECT = "select " + COLUMNS + """
            , a.reference, a.text
              from progress_update u join action a on a.id = u.action
             where\s""";

    private static final String OF_ACTION = SELECT + """
            u.action = :action and u.as_at <= :asAt and\s""" + seen("u") + " order by u.as_at desc, u.id desc";

    private final Reads reads;
    private final Caller caller;

    UpdateQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** Which updates are asked for; {@code agency} null for those of every agency, {@code after} "" for the first. */
    record Query(String authority, UpdateState state, String agency, boolean newestFirst, String after, int limit) {}

    /** Across the actions of an authority, as they were sent; one more than the limit where there are more. */
    List<ReviewEntry> page(Query query) {
        Map<String, Object> with = parameters(query.authority(), Map.of("state", query.state().name()));
        if (query.agency() != null) {
            with.put("agency", query.agency());
        }
        if (!query.after().isEmpty()) {
            with.put("after", id(query.after()));
        }
        boolean everybodys = query.state() == UpdateState.ACCEPTED || caller.viewOf(query.authority()).isStaff();
        return reads.list(sql(query, everybodys), with, this::entry);
    }

    /** @param everybodys whether whoever asks sees those of every agency, and not its own alone */
    static String sql(Query query, boolean everybodys) {
        return SELECT + "u.authority = :authority and u.state = :state" + (query.agency() == null ? "" : " and u.agency = :agency")
                + (everybodys ? "" : " and u.agency = :own")
                + (query.after().isEmpty() ? "" : query.newestFirst() ? " and u.id < :after" : " and u.id > :after")
                + " order by u.id " + (query.newestFirst() ? "desc" : "") + " limit " + (query.limit() + 1);
    }

    /** SQL condition on an update: one that was accepted is everybody's, any other its agency's and the authority's. */
    static String seen(String update) {
        return "(%1$s.state = 'ACCEPTED' or :staff or %1$s.agency = :own)".formatted(update);
    }

    /** An action's up to a date, the latest first. */
    List<ProgressUpdate> of(ActionEntity action, LocalDate asAt) {
        return of(OF_ACTION, action.authority, action.id, asAt);
    }

    /** The latest of these; whoever asks may see the action. */
    public List<ProgressUpdate> latest(String authority, UUID action, LocalDate asAt) {
        return of(OF_ACTION + " limit 200", authority, action, asAt);
    }

    private List<ProgressUpdate> of(String sql, String authority, UUID action, LocalDate asAt) {
        return reads.list(sql, parameters(authority, Map.of("action", action, "asAt", asAt)), row -> update(row, asAt));
    }

    /** One that was found through its caller. */
    ProgressUpdate one(UpdateEntity update) {
        return reads.first(SELECT + "u.id = :id", parameters(update.authority, Map.of("id", update.id)), row -> update(row, AsAt.today())).orElseThrow();
    }

    /** What every statement must know of its reader besides. */
    Map<String, Object> parameters(String authority, Map<String, ?> more) {
        AccessScope scope = caller.viewOf(authority);
        Map<String, Object> all = new HashMap<>(more);
        all.putAll(Map.of("authority", authority, "staff", scope.isStaff(), "own", scope.ownAgency()));
        return all;
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException notOurs) {
            throw Problems.unreadable("'after' is not a cursor from this list. Follow the address in 'next' instead.");
        }
    }

    private ReviewEntry entry(Row row) {
        return new ReviewEntry(update(row, AsAt.today()), row.text("reference"), row.text("text"), row.id("resubmitted_as"));
    }

    /** Nobody outside is shown where to look. */
    private List<NarrativeWarning> warnings(Row row) {
        return caller.isInside(row.text("authority")) ? ChildMentions.in(row.text("narrative")) : List.of();
    }

    ProgressUpdate update(Row row, LocalDate asAt) {
        UpdateLifecycle life = new UpdateLifecycle(row.constant("state", UpdateState.class), row.id("resubmitted_as") != null);
        List<UpdateMove> allowed = asAt.isBefore(AsAt.today()) ? List.of() : life.allowed(caller, row.text("authority"), row.flag("own"));
        return new ProgressUpdate(row.id("id"), row.number("version"), row.id("action"), row.text("agency"),
                row.text("author"), row.text("narrative"), row.constant("claimed", ClaimedState.class), row.date("as_at"),
                row.list("counts", Count.class), life.state(), row.text("return_reason"), AsAt.of(row.id("id")), row.id("resubmits"), warnings(row), allowed);
    }
}
