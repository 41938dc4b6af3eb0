package touchstone.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.governance.decision.Votes;
import touchstone.governance.meeting.DayKey;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Reads decisions, each list in one statement. */
@ApplicationScoped
public class DecisionQueries {
    private static final String SELECT = """
            select d.id, d.version, d.meeting, m.body, b.name as body_name, d.item, d.verb, d.text, d.decided_on,
                   cast(to_json(d.subjects) as text) as subjects, d.in_favour, d.against, d.abstained, d.outcome,
                   cast(to_json(d.options) as text) as options, d.recommendation_only, d.why
            """;
    private static final String SEEN = """
              join meeting m on m.id = d.meeting
              join body b on b.id = m.body
              left join agenda_item i on i.id = d.item
             where d.authority = :authority and
            """ + MeetingAudience.SEES_DECISION;
    private static final String DECISIONS = SELECT + "from decision d" + SEEN;
    private static final String BY_DATE = DECISIONS + """
             and (d.decided_on, d.id) < (:day, :id) order by d.decided_on desc, d.id desc limit
            """;
    private static final String BY_SUBJECT = SELECT + "from decision_subject s join decision d on d.id = s.decision" + SEEN + """
             and s.authority = :authority and s.subject = :subject
             and (s.decided_on, s.decision) < (:day, :id) order by s.decided_on desc, s.decision desc limit
            """;

    private final Reads reads;

    DecisionQueries(Reads reads) {
        this.reads = reads;
    }

    /** Decisions after a place in the list, the latest first; null takes every subject. */
    List<Decision> list(MeetingAudience audience, String subject, DayKey after, int limit) {
        return subject == null ? seenBy(audience, BY_DATE + limit, Map.of("day", after.day(), "id", after.id()))
                : seenBy(audience, BY_SUBJECT + limit, Map.of("day", after.day(), "id", after.id(), "subject", subject));
    }

    /** A meeting's decisions in the order they were taken. */
    public List<Decision> of(MeetingAudience audience, UUID meeting) {
        return seenBy(audience, DECISIONS + " and d.meeting = :meeting order by d.id", Map.of("meeting", meeting));
    }

    /** One decision; 404 when there is none that this audience may see. */
    Decision one(MeetingAudience audience, UUID id) {
        return seenBy(audience, DECISIONS + " and d.id = :id", Map.of("id", id)).stream().findFirst()
                .orElseThrow(() -> Problems.notFound("decision"));
    }

    private List<Decision> seenBy(MeetingAudience audience, String sql, Map<String, Object> with) {
        Map<String, Object> all = new HashMap<>(with);
        all.putAll(Map.of("authority", audience.authority(), "inside", audience.inside()));
        return reads.list(sql, all, DecisionQueries::decision);
    }

    private static Decision decision(Row row) {
        Votes votes = row.text("in_favour") == null ? null : new Votes(row.number("in_favour"), row.number("against"), row.number("abstained"));
        return new Decision(row.id("id"), row.number("version"), row.id("meeting"), row.id("body"), row.text("body_name"), row.id("item"),
                row.constant("verb", Verb.class), row.text("text"), row.date("decided_on"), row.list("subjects", String.class), votes,
                row.constant("outcome", Outcome.class),
                row.list("options", String.class), row.flag("recommendation_only"), row.text("why"));
    }
}
