package touchstone.governance.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.risk.Risk;
import touchstone.contracts.governance.risk.RiskQuery;
import touchstone.governance.membership.BusinessScope;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Conditions;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads the risk register, each list in one statement. */
@ApplicationScoped
class RiskQueries {
    private static final String SELECT = """
            select r.*, b.name as body_name, cast(to_json(r.subjects) as text) as about,
                   (select cast(json_agg(json_build_object('kind', lower(s.kind), 'likelihood', s.likelihood, 'impact', s.impact, 'stated', s.stated_score,
                           'assessedOn', s.assessed_on, 'mitigation', s.mitigation, 'words', s.words, 'madeBy', s.made_by, 'madeAt', s.made_at) order by s.id desc) as text)
                      from risk_step s where s.risk = r.id and (s.known_on is null or s.known_on <= :asAt)) as history
              from risk_at(:asAt) r
              left join body b on b.id = r.body
             where r.authority = :authority
            """ + " and " + BusinessScope.READS_OWNED;

    private final Reads reads;
    private final Caller caller;

    RiskQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** Those that are asked for, after a reference, in the order of their references. */
    List<Risk> list(String authority, RiskQuery query, String after, int limit) {
        Conditions asked = new Conditions().is("r.body = :body", "body", query.body).is("r.agency = :agency", "agency", query.agency)
                .is("(lower(r.reference) = lower(:text) or words_of(r.title || ' ' || coalesce(r.mitigation, '')) @@ websearch_to_tsquery('english', :text))", "text", query.text)
                .holds(RiskLifecycle.OPEN, query.open).holds("coalesce(r.likelihood, r.stated_score) is not null", query.scored).with("after", after);
        return read(authority, AsAt.orToday(query.asAt), asked, " and r.reference > :after order by r.reference limit " + limit);
    }

    /** 404 when there is none that the caller may see. */
    Risk one(String authority, UUID id, LocalDate asAt) {
        return read(authority, asAt, new Conditions().is("r.id = :id", "id", id), "").stream().findFirst().orElseThrow(() -> Problems.notFound("risk"));
    }

    private List<Risk> read(String authority, LocalDate asAt, Conditions asked, String order) {
        BusinessScope.of(caller, authority).parameters().forEach(asked::with);
        asked.with("authority", authority).with("asAt", asAt);
        return reads.list(SELECT + asked + order, asked.values(), row -> record(row, asAt));
    }

    private Risk record(Row row, LocalDate asAt) {
        List<RiskStepEntry> history = row.list("history", RiskStepEntry.class);
        RiskTrend trend = RiskTrend.of(history);
        Score score = history.get(0).score();
        LocalDate closedOn = row.date("closed_on");
        return new Risk(row.id("id"), row.number("version"), row.text("reference"), row.id("body"), row.text("body_name"), row.text("title"),
                score.likelihood(), score.impact(), score.stated(), score.value(), score.words(), row.date("assessed_on"), trend.direction(), trend.words(),
                row.text("agency"), row.text("owner"), row.text("mitigation"), row.list("about", String.class), RiskLifecycle.isOpen(closedOn), closedOn,
                row.text("closing"), history.stream().map(RiskStepEntry::record).toList(),
                asAt.isBefore(AsAt.today()) ? List.of() : RiskLifecycle.allowed(caller, row.text("authority"), closedOn));
    }
}
