package touchstone.plans.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.rating.RatingOverride;
import touchstone.contracts.plans.recommendation.DueDate;
import touchstone.contracts.plans.recommendation.Part;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.contracts.plans.recommendation.RecommendationMove;
import touchstone.contracts.plans.recommendation.Timescale;
import touchstone.plans.action.ActionLifecycle;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Conditions;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads recommendations with where they stood at a date, in one statement. */
@ApplicationScoped
public class RecommendationQueries {
    private static final String SELECT = ActionLifecycle.withStates("""
            select r.id, r.version, r.inspection, r.reference, r.number, r.text, r.timescale, r.lead_agency,
                   cast(r.parts as text) as parts,
                   cast(array_to_json(array(select m.indicator from measure m
                         where m.recommendation = r.id and m.indicator is not null order by m.id)) as text) as indicators, i.published_on, i.state = 'DRAFT' as draft,
                   (select max(s.decided_on) from sign_off s
                     where s.recommendation = r.id and s.decided_on <= :asAt
                       and (s.reopened_on is null or s.reopened_on > :asAt)) as signed_off_on,
                   o.rag as override_rag, o.reason as override_reason, o.author as override_author,
                   o.made_on as override_made_on, o.expires_on as override_expires_on, f.*
              from recommendation r
              join inspection i on i.id = r.inspection and (:inside or i.state = 'PUBLISHED')
              left join lateral (
                   select * from rating_override o
                    where o.recommendation = r.id and o.made_on <= :asAt and o.expires_on >= :asAt
                      and (o.ended_on is null or o.ended_on > :asAt)
                    order by o.made_on desc, o.id desc limit 1) o on true
              cross join lateral (
                   select cast(count(*) filter (where a.state <> 'SUPERSEDED') as int) as actions,
                          cast(count(*) filter (where a.state = 'SUPERSEDED') as int) as carried_over,
                          cast(count(*) filter (where a.state <> 'SUPERSEDED' and a.last_update is not null) as int) as reported,
                          cast(count(*) filter (where a.state in {done}) as int) as completed,
                          cast(array_to_json(coalesce((array_agg(a.reference order by a.sort_key)
                               filter (where a.state in {open}))[1:20], '{}')) as text) as open,
                          cast(count(*) filter (where a.state = 'COMPLETED_CLAIMED') as int) as claimed,
                          cast(count(*) filter (where a.overdue) as int) as overdue,
                          cast(count(*) filter (where a.state = 'SUSPENDED') as int) as suspended,
                          cast(count(*) filter (where a.returned) as int) as returned,
                          cast(coalesce(sum(a.impact), 0) as int) as impact, min(a.impact_since) as impact_since,
                          min(a.suspended_because) filter (where a.state = 'SUSPENDED') as suspension,
                          max(a.last_update) as last_update,
                          cast(coalesce(jsonb_path_query_array(to_jsonb((array_agg(a.counts order by a.sort_key)
                               filter (where short.falls and a.state <> 'SUPERSEDED'))[1:20]), '$[*][*] ? (@.done < @.total)'), '[]') as text) as outstanding,
                          coalesce(bool_and(a.state in {claimed} or a.state not in {open}), false) as all_claimed,
                          cast(coalesce(to_jsonb((array_agg(jsonb_build_object('reference', a.reference, 'outstanding',
                                    jsonb_path_query_array(a.counts, '$[*] ? (@.done < @.total)')) order by a.sort_key)
                               filter (where short.falls and a.state in {claimed}))[1:5]), '[]') as text) as unfinished,
                          (array_agg(a.reference order by a.days_late desc, a.sort_key) filter (where a.overdue))[1] as late_action,
                          coalesce(max(a.days_late) filter (where a.overdue), 0) as days_late,
                          (array_agg(a.reference order by a.sort_key) filter (where a.last_update is null))[1] as silent_action,
                          (array_agg(a.reference order by a.sort_key) filter (where a.state = 'COMPLETED_CLAIMED'))[1] as claimed_action,
                          (array_agg(a.reference order by a.sort_key) filter (where a.state = 'COMPLETED_ACCEPTED'))[1] as accepted_action,
                          cast(array_to_json(coalesce(array_agg(distinct a.plan), '{}')) as text) as plans
                     from action_at(:asAt, :inside) a
                    cross join lateral (select a.counts <> '[]' and jsonb_path_exists(a.counts, '$[*] ? (@.done < @.total)') as falls offset 0) short
                    where a.recommendation = r.id) f
             where r.authority = :authority""");
    private static final String HOLDS = "(lower(r.reference) = lower(:text) or to_tsvector('english', r.text) @@ websearch_to_tsquery('english', :text))";
    private static final String ORDER = " order by i.fieldwork_from, r.inspection, r.number";
    static final String ALL = SELECT + ORDER;

    private final Reads reads;
    private final Caller caller;

    RecommendationQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** @param text that they hold, or a reference; null for all */
    List<Recommendation> all(String authority, String text, LocalDate asAt) {
        Conditions asked = new Conditions().is(HOLDS, "text", text);
        parameters(authority, asAt).forEach(asked::with);
        return reads.list(SELECT + asked + ORDER, asked.values(), row -> record(row, authority, asAt));
    }

    public Optional<Recommendation> one(String authority, UUID id, LocalDate asAt) {
        return reads.first(SELECT + " and r.id = :id", parameters(authority, id, asAt), row -> record(row, authority, asAt));
    }

    Optional<RatingFacts> facts(String authority, UUID id, LocalDate asAt) {
        return reads.first(SELECT + " and r.id = :id", parameters(authority, id, asAt), row -> facts(row, asAt));
    }

    private Map<String, ?> parameters(String authority, LocalDate asAt) {
        return Map.of("authority", authority, "asAt", asAt, "inside", caller.isInside(authority));
    }

    private Map<String, ?> parameters(String authority, UUID id, LocalDate asAt) {
        return Map.of("authority", authority, "id", id, "asAt", asAt, "inside", caller.isInside(authority));
    }

    private Recommendation record(Row row, String authority, LocalDate asAt) {
        RatingFacts facts = facts(row, asAt);
        RecommendationLifecycle life = facts.life(row.flag("draft"));
        List<RecommendationMove> allowed = asAt.isBefore(AsAt.today()) ? List.of() : life.allowed(caller, authority);
        return new Recommendation(row.id("id"), row.number("version"), row.id("inspection"), row.text("reference"),
                row.number("number"), row.text("text"), row.constant("timescale", Timescale.class),
                row.text("lead_agency"), row.list("parts", Part.class), row.list("indicators", String.class), facts.due(),
                Rating.of(facts, AnsweringActions.of(row)), life.isOpen(), life.isDone(), allowed);
    }

    private static RatingFacts facts(Row row, LocalDate asAt) {
        LocalDate signedOff = row.date("signed_off_on");
        RatingOverride override = override(row);
        RecommendationLifecycle life = new RecommendationLifecycle(signedOff, override != null, false);
        DueDate due = DueDates.derive(row.constant("timescale", Timescale.class), row.date("published_on"), life, asAt);
        return new RatingFacts(asAt, due, row.number("actions"), row.number("carried_over"), row.number("reported"),
                row.number("completed"), row.list("open", String.class), row.number("claimed"), row.number("overdue"),
                row.number("suspended"), row.text("suspension"), row.number("returned"), row.number("impact"),
                row.date("impact_since"), row.list("outstanding", Count.class), signedOff, row.date("last_update"), override);
    }

    private static RatingOverride override(Row row) {
        Rag rag = row.constant("override_rag", Rag.class);
        return rag == null ? null : new RatingOverride(rag, row.text("override_reason"), row.text("override_author"),
                row.date("override_made_on"), row.date("override_expires_on"));
    }
}
