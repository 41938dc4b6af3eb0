package touchstone.governance.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.actionlog.LogActionState;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.governance.escalation.Escalation;
import touchstone.contracts.governance.escalation.EscalationAnswer;
import touchstone.contracts.governance.escalation.EscalationItem;
import touchstone.contracts.governance.escalation.EscalationKind;
import touchstone.contracts.governance.escalation.EscalationQuery;
import touchstone.contracts.governance.escalation.EscalationState;
import touchstone.governance.agenda.EscalationStanding;
import touchstone.governance.meeting.DayKey;
import touchstone.governance.membership.BusinessScope;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Conditions;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Reads escalations, each list in one statement. */
@ApplicationScoped
public class EscalationQueries {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Whoever reads the business of the one body or the other; of what is exempt no more than its title. */
    private static final String SELECT = """
            select e.*, b.name as body_name, t.name as to_name,
                   e.exempt_paragraph is null or :confidant or e.body = any(cast(:seats as uuid[])) or e.to_body = any(cast(:seats as uuid[])) as told
              from %s e
              join body b on b.id = e.body
              join body t on t.id = e.to_body
             where e.authority = :authority
               and (:confidant or e.body = any(cast(:seats as uuid[])) or e.to_body = any(cast(:seats as uuid[]))
                    or :staff and e.body <> all(cast(:closed as uuid[])) and e.to_body <> all(cast(:closed as uuid[])))
            """.formatted(EscalationStanding.TABLE);

    private final Reads reads;
    private final Caller caller;

    EscalationQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** Those that are asked for, after a place in the list, the latest first. */
    List<Escalation> list(String authority, EscalationQuery query, int limit) {
        DayKey after = DayKey.descending(query.after);
        Conditions asked = new Conditions().is("e.body = :body", "body", query.body).is("e.to_body = :to", "to", query.to).is("e.kind = :kind", "kind", query.kind)
                .is("e.state = :state", "state", query.state).is("e.log_action = :logAction", "logAction", query.logAction)
                .is("words_of(e.title) @@ websearch_to_tsquery('english', :text)", "text", query.text)
                .holds(EscalationLifecycle.OPEN, query.open).with("day", after.day()).with("id", after.id());
        return read(authority, asked, " and (e.raised_on, e.id) < (:day, :id) order by e.raised_on desc, e.id desc limit " + limit);
    }

    /** Raised at a meeting, or on its agenda, in the order they were raised. */
    public List<Escalation> of(String authority, UUID meeting) {
        return read(authority, new Conditions().with("meeting", meeting),
                " and (e.meeting = :meeting or e.asked_at = :meeting or e.answered_at = :meeting or e.returned_at = :meeting) order by e.raised_on, e.id");
    }

    /** 404 when there is none that the caller may see. */
    Escalation one(String authority, UUID id) {
        return read(authority, new Conditions().is("e.id = :id", "id", id), "").stream().findFirst().orElseThrow(() -> Problems.notFound("escalation"));
    }

    /** A log action to escalate; it is of a feature above this one. */
    Optional<LogActionMatter> logAction(String authority, UUID id) {
        return reads.first("select l.body, l.item, l.text, l.state from log_action l where l.authority = :authority and l.id = :id", Map.of("authority", authority, "id", id),
                row -> new LogActionMatter(row.id("body"), row.id("item"), row.text("text"), row.constant("state", LogActionState.class)));
    }

    private List<Escalation> read(String authority, Conditions asked, String order) {
        Map<String, Object> scope = BusinessScope.of(caller, authority).parameters();
        scope.forEach(asked::with);
        return reads.list(SELECT + asked.with("authority", authority) + order, asked.values(), row -> record(row, authority));
    }

    private Escalation record(Row row, String authority) {
        EscalationState state = row.constant("state", EscalationState.class);
        boolean told = row.flag("told");
        EscalationItem asked = item(row, "asked");
        EscalationItem returned = item(row, "returned");
        EscalationAnswer answer = row.id("answer") == null ? null : new EscalationAnswer(row.id("answer"), row.id("answered_at"),
                row.constant("answer_outcome", Outcome.class), told ? row.text("answer_text") : null, row.date("answered_on"));
        return new Escalation(row.id("id"), row.number("version"), row.constant("kind", EscalationKind.class), row.id("body"), row.text("body_name"), row.id("to_body"),
                row.text("to_name"), row.id("meeting"), row.id("item"), row.id("decision"), row.id("log_action"), row.text("title"), told ? row.text("reason") : null,
                row.date("raised_on"), state, EscalationLifecycle.isOpen(state), words(row, state, asked, answer, returned, told), asked, answer, returned,
                EscalationLifecycle.allowed(caller, authority, state));
    }

    private static EscalationItem item(Row row, String place) {
        return row.id(place + "_item") == null ? null : new EscalationItem(row.id(place + "_item"), row.id(place + "_at"), row.date(place + "_on"));
    }

    private static String words(Row row, EscalationState state, EscalationItem asked, EscalationAnswer answer, EscalationItem returned, boolean told) {
        String to = row.text("to_name");
        return switch (state) {
            case RAISED -> "It waits for the next agenda of " + to + ".";
            case ON_AGENDA -> "It is on the agenda of %s for %s.".formatted(to, day(asked.date()));
            case ANSWERED -> "%s answered it on %s. The answer %s.".formatted(to, day(answer.decidedOn()), returned == null
                    ? "waits for the next agenda of " + row.text("body_name") : "is on the agenda of %s for %s".formatted(row.text("body_name"), day(returned.date())));
            case RECEIVED -> "%s answered it on %s, and %s took the answer on %s.".formatted(to, day(answer.decidedOn()), row.text("body_name"), day(returned.date()));
            case WITHDRAWN -> "It was withdrawn on %s%s".formatted(day(row.date("withdrawn_on")), told ? ": " + row.text("withdrawal") : ".");
        };
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
