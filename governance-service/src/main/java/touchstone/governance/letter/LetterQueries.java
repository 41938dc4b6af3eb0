package touchstone.governance.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.letter.Letter;
import touchstone.contracts.governance.letter.LetterKind;
import touchstone.contracts.governance.letter.LetterQuery;
import touchstone.governance.meeting.DayKey;
import touchstone.governance.membership.BusinessScope;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Conditions;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads letters, each list in one statement. */
@ApplicationScoped
class LetterQueries {
    /** Where a letter that has neither been sent nor promised for a day stands in the list: first. */
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final String SELECT = """
            select l.*, b.name as body_name, cast(to_json(l.recipients) as text) as sent_to
              from letter l
              left join body b on b.id = l.body
             where l.authority = :authority and (l.sent_on is null or l.sent_on <= :asAt)
               and (:staff and (l.body is null or l.body <> all(cast(:closed as uuid[]))) or l.body = any(cast(:seats as uuid[])) or lower(l.sender) = any(:names)
                    or exists (select from unnest(l.recipients) one where lower(one) = any(:names)))""";

    /** The index is on this very expression. */
    private static final String DAY = "coalesce(l.sent_on, l.due_on, date '9999-12-31')";

    private final Reads reads;
    private final Caller caller;

    LetterQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** Those that are asked for, after a place in the list, the latest first. */
    List<Letter> list(String authority, LetterQuery query, int limit) {
        DayKey after = DayKey.descending(query.after);
        Conditions asked = new Conditions().is("l.body = :body", "body", query.body).is("l.kind = :kind", "kind", query.kind)
                .is("words_of(l.subject || ' ' || coalesce(l.content, '')) @@ websearch_to_tsquery('english', :text)", "text", query.text)
                .holds(LetterLifecycle.OPEN, query.open).holds(LetterLifecycle.AWAITS_REPLY, query.awaitsReply).with("day", after.day()).with("id", after.id());
        return read(authority, AsAt.orToday(query.asAt), asked, " and (%1$s, l.id) < (:day, :id) order by %1$s desc, l.id desc limit %2$d".formatted(DAY, limit));
    }

    static DayKey keyOf(Letter letter) {
        return new DayKey(letter.sentOn() != null ? letter.sentOn() : letter.dueOn() != null ? letter.dueOn() : NO_DAY, letter.id());
    }

    /** 404 when there is none that the caller may see. */
    Letter one(String authority, UUID id, LocalDate asAt) {
        return read(authority, asAt, new Conditions().is("l.id = :id", "id", id), "").stream().findFirst().orElseThrow(() -> Problems.notFound("letter"));
    }

    private List<Letter> read(String authority, LocalDate asAt, Conditions asked, String order) {
        BusinessScope.of(caller, authority).parameters().forEach(asked::with);
        asked.with("authority", authority).with("asAt", asAt);
        return reads.list(SELECT + asked + order, asked.values(), row -> record(row, asAt));
    }

    /** What was answered after a day is not told on it. */
    private Letter record(Row row, LocalDate asAt) {
        LocalDate answered = row.date("answered_on");
        boolean known = answered != null && !answered.isAfter(asAt);
        LetterLifecycle life = new LetterLifecycle(row.date("due_on"), row.date("sent_on"), row.date("reply_by"), known ? answered : null);
        return new Letter(row.id("id"), row.number("version"), row.constant("kind", LetterKind.class), row.id("body"), row.text("body_name"), row.text("sender"),
                row.list("sent_to", String.class), row.text("subject"), row.text("content"), life.dueOn(), life.sentOn(), life.replyBy(), life.answeredOn(),
                known ? row.text("answered_by") : null, known ? row.text("answer") : null, life.isOpen(), life.pastDue(asAt), life.awaitsReply(),
                life.replyPastDue(asAt), life.allowed(caller, row.text("authority"), asAt));
    }
}
