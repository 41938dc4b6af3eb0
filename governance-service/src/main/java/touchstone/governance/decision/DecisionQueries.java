package touchstone.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.Ballot;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.DecisionQuery;
import touchstone.contracts.governance.decision.DecisionRule;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.governance.decision.Replacement;
import touchstone.contracts.governance.decision.ReplacementKind;
import touchstone.contracts.governance.decision.Votes;
import touchstone.governance.meeting.DayKey;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Conditions;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads decisions, each list in one statement. */
@ApplicationScoped
public class DecisionQueries {
    private static final String SELECT = """
            select d.id, d.version, d.meeting, m.body, b.name as body_name, d.item, d.verb, d.text, d.decided_on,
                   cast(to_json(d.subjects) as text) as subjects, d.rule, d.in_favour, d.against, d.abstained, d.outcome, d.deferred_to, d.referred_to,
                   d.call_in_days, d.takes_effect_on, cast(to_json(d.options) as text) as options, d.recommendation_only, d.why,
                   d.replaces, d.replaces_how, r.id as replaced_by, r.replaces_how as replaced_how, d.recorded_at, d.recorded_late,
                   (select cast(json_agg(json_build_object('seat', v.seat, 'post', v.post, 'vote', replace(lower(v.vote), '_', '-')) order by v.post) as text)
                      from ballot v where v.decision = d.id) as ballots
            """;

    /** A decision that took its place is told of to whoever may see that one. */
    private static final String SEEN = """
              join meeting m on m.id = d.meeting
              join body b on b.id = m.body
              left join agenda_item i on i.id = d.item
              left join lateral (
                  select l.id, l.replaces_how from decision l join meeting m on m.id = l.meeting left join agenda_item i on i.id = l.item
                   where l.replaces = d.id and l.outcome = 'CARRIED' and not l.recommendation_only and l.decided_on <= :asAt and %1$s
                   order by l.decided_on desc, l.id desc limit 1) r on true
             where d.authority = :authority and %1$s
            """.formatted(MeetingAudience.SEES_DECISION);
    private static final String DECISIONS = SELECT + "from decision d" + SEEN;
    private static final String BY_SUBJECT = SELECT + "from decision_subject s join decision d on d.id = s.decision" + SEEN + " and s.authority = :authority";

    /** SQL condition: it was done and nothing has taken its place. */
    private static final String IN_FORCE = "d.outcome = 'CARRIED' and not d.recommendation_only and r.id is null";

    private final Reads reads;

    DecisionQueries(Reads reads) {
        this.reads = reads;
    }

    /** Those that are asked for after a place in the list, the latest first, as they stood on a date. */
    List<Decision> list(MeetingAudience audience, DecisionQuery query, LocalDate asAt, DayKey after, int limit) {
        Conditions asked = new Conditions().is("d.body = :body", "body", query.body).is("d.verb = :verb", "verb", query.verb)
                .is("d.outcome = :outcome", "outcome", query.outcome).is("s.subject = :subject", "subject", query.subject)
                .is("words_of(d.text) @@ websearch_to_tsquery('english', :text)", "text", query.text)
                .holds(IN_FORCE, query.inForce).with("day", after.day()).with("id", after.id());
        String order = query.subject == null ? "d.decided_on%1$s, d.id%1$s" : "s.decided_on%1$s, s.decision%1$s";
        return seenBy(audience, asAt, (query.subject == null ? DECISIONS : BY_SUBJECT) + asked + " and (%s) < (:day, :id) order by %s limit %d"
                .formatted(order.formatted(""), order.formatted(" desc"), limit), asked.values());
    }

    /** A meeting's decisions in the order they were taken, as they stood on a date. */
    public List<Decision> of(MeetingAudience audience, UUID meeting, LocalDate asAt) {
        return seenBy(audience, asAt, DECISIONS + " and d.meeting = :meeting order by d.id", Map.of("meeting", meeting));
    }

    /** How a decision of a meeting reads; 422 in {@code decision} when that took none such. */
    public String text(String authority, UUID meeting, UUID id) {
        return DecisionEntity.find(authority, id).filter(decision -> decision.meeting.equals(meeting)).map(decision -> decision.text)
                .orElseThrow(() -> Problems.invalid("decision", "must be one of this meeting"));
    }

    /** One decision; 404 when there is none that this audience may see. */
    Decision one(MeetingAudience audience, UUID id) {
        return find(audience, id).orElseThrow(() -> Problems.notFound("decision"));
    }

    /** One decision as it stands; empty when there is none that this audience may see. */
    public Optional<Decision> find(MeetingAudience audience, UUID id) {
        return seenBy(audience, AsAt.today(), DECISIONS + " and d.id = :id", Map.of("id", id)).stream().findFirst();
    }

    private List<Decision> seenBy(MeetingAudience audience, LocalDate asAt, String sql, Map<String, Object> with) {
        Map<String, Object> all = new HashMap<>(with);
        all.putAll(audience.parameters());
        all.put("asAt", asAt);
        return reads.list(sql, all, DecisionQueries::decision);
    }

    private static Decision decision(Row row) {
        Outcome outcome = row.constant("outcome", Outcome.class);
        boolean recommendation = row.flag("recommendation_only");
        Replacement replacedBy = replacement(row, "replaced_by", "replaced_how");
        return new Decision(row.id("id"), row.number("version"), row.id("meeting"), row.id("body"), row.text("body_name"), row.id("item"),
                row.constant("verb", Verb.class), row.text("text"), row.date("decided_on"), row.list("subjects", String.class),
                row.constant("rule", DecisionRule.class), votes(row), row.text("ballots") == null ? List.of() : row.list("ballots", Ballot.class), outcome,
                row.id("deferred_to"), row.id("referred_to"), row.text("call_in_days") == null ? null : row.number("call_in_days"), row.date("takes_effect_on"),
                row.list("options", String.class), recommendation, row.text("why"), replacement(row, "replaces", "replaces_how"), replacedBy,
                outcome == Outcome.CARRIED && !recommendation && replacedBy == null, row.moment("recorded_at"), row.flag("recorded_late"));
    }

    private static Votes votes(Row row) {
        return row.text("in_favour") == null ? null : new Votes(row.number("in_favour"), row.number("against"), row.number("abstained"));
    }

    private static Replacement replacement(Row row, String decision, String how) {
        UUID other = row.id(decision);
        return other == null ? null : new Replacement(other, row.constant(how, ReplacementKind.class));
    }
}
