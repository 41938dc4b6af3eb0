package touchstone.governance.actionlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.actionlog.LogActionQuery;
import touchstone.contracts.governance.actionlog.LogActionState;
import touchstone.contracts.governance.actionlog.LogActionStep;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.governance.meeting.DayKey;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.membership.BusinessScope;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Conditions;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads the action logs of bodies, each list in one statement. */
@ApplicationScoped
public class LogActionQueries {
    /** What stands on an exempt item is exempt, whoever owns it. */
    private static final String SELECT = """
            select a.*, b.name as body_name, escalates_on(a.body, :asAt) as escalates,
                   (select cast(json_agg(json_build_object('kind', replace(lower(s.kind), '_', '-'), 'day', s.day, 'due', s.due, 'words', s.words,
                           'madeBy', s.made_by, 'madeAt', s.made_at) order by s.id) as text)
                      from log_action_step s where s.log_action = a.id and s.known_on <= :asAt) as history
              from %s
              join body b on b.id = a.body
              left join agenda_item i on i.id = a.item
             where a.authority = :authority and a.raised_on <= :asAt
               and (:confidant or a.body = any(cast(:seats as uuid[])) or i.exempt_paragraph is null)
            """ + " and " + BusinessScope.READS_OWNED;

    /** What stands as it is now is in the table itself. */
    private static final String NOW = SELECT.formatted("log_action a");
    private static final String THEN = SELECT.formatted("log_action_at(:asAt) a");

    private final Reads reads;

    LogActionQueries(Reads reads) {
        this.reads = reads;
    }

    /** What a meeting has before it: raised at it, or carried forward to it from earlier meetings of the body. */
    public List<LogAction> of(MeetingAudience audience, Meeting meeting) {
        return list(audience, meeting.date(), " and a.body = :body and (" + LogActionLifecycle.UNCLOSED + " or a.closed_on >= :asAt) order by a.raised_on, a.id",
                Map.of("body", meeting.body()));
    }

    /** Those that are asked for, after a place in the list. */
    List<LogAction> list(MeetingAudience audience, LogActionQuery query, DayKey after, int limit) {
        Conditions asked = where(query).with("day", after.day()).with("id", after.id());
        return list(audience, AsAt.orToday(query.asAt), asked + " and (a.raised_on, a.id) > (:day, :id) order by a.raised_on, a.id limit " + limit, asked.values());
    }

    /** 404 when there is none that this audience may see. */
    LogAction one(MeetingAudience audience, UUID id, LocalDate asAt) {
        return find(audience, id, asAt).orElseThrow(() -> Problems.notFound("log action"));
    }

    /** The post and the agency of a seat on a body, held on a day. */
    Optional<LogActionOwner> seat(String authority, UUID body, UUID seat, LocalDate on) {
        return reads.first("""
                select m.agency, m.post from membership m where m.authority = :authority and m.body = :body and m.id = :seat
                   and coalesce(m.from_day <= :day, true) and coalesce(m.until_day >= :day, true)""",
                Map.of("authority", authority, "body", body, "seat", seat, "day", on), row -> new LogActionOwner(seat, row.text("agency"), row.text("post")));
    }

    private Optional<LogAction> find(MeetingAudience audience, UUID id, LocalDate asAt) {
        return list(audience, asAt, " and a.id = :id", Map.of("id", id)).stream().findFirst();
    }

    private static Conditions where(LogActionQuery query) {
        return new Conditions().is("a.body = :body", "body", query.body).is("a.agency = :agency", "agency", query.agency)
                .is("words_of(a.text) @@ websearch_to_tsquery('english', :text)", "text", query.text)
                .holds(LogActionLifecycle.UNCLOSED, query.open).holds(LogActionLifecycle.PAST_DUE, query.overdue);
    }

    private List<LogAction> list(MeetingAudience audience, LocalDate asAt, String further, Map<String, Object> with) {
        Map<String, Object> all = new HashMap<>(with);
        all.putAll(audience.scope().parameters());
        all.putAll(Map.of("authority", audience.authority(), "asAt", asAt));
        return reads.list((asAt.isBefore(AsAt.today()) ? THEN : NOW) + further, all, row -> record(row, audience, asAt));
    }

    private static LogAction record(Row row, MeetingAudience audience, LocalDate asAt) {
        LogActionState state = row.constant("state", LogActionState.class);
        String agency = row.text("agency");
        LocalDate due = row.date("due");
        return new LogAction(row.id("id"), row.number("version"), row.id("body"), row.text("body_name"), row.id("meeting"), row.id("item"), row.text("text"),
                row.id("seat"), agency, row.text("owner"), row.date("raised_on"), row.date("first_due"), due, LogActionLifecycle.daysLate(state, due, asAt),
                state, row.date("completed_on"), row.id("closed_at"), row.date("closed_on"), row.id("decision"), row.text("outcome"),
                LogActionLifecycle.isOpen(state), LogActionLifecycle.pastDue(state, due, asAt), row.list("history", LogActionStep.class),
                asAt.isBefore(AsAt.today()) ? List.of() : LogActionLifecycle.allowed(audience, state, agency, row.flag("escalates")));
    }
}
