package touchstone.metrics.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.indicator.IndicatorRow;
import touchstone.metrics.reading.ReadingRow;
import touchstone.metrics.target.TargetRow;
import touchstone.metrics.target.TargetSchedule;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Conditions;
import touchstone.platform.sql.Reads;

/** Reads indicators and where each stands at a date: three statements, however many there are. */
@ApplicationScoped
public class StandingQueries {
    private static final String INDICATORS = "select %s from indicator_at(:asAt) i where i.authority = :authority".formatted(IndicatorRow.COLUMNS);

    private static final String TARGETS = """
            select i.code, %s from target t join indicator i on i.id = t.indicator
             where t.indicator = any(cast(:ids as uuid[])) and %s order by t.from_date desc, t.id desc""".formatted(TargetRow.COLUMNS, TargetRow.IN_FORCE);

    /**
     * All that {@link Headline} may choose from: of each kind of period the latest two figures that count, or a year and a month
     * of years to date, the newest
     * four whatever they are, and the parts of the last two periods that have any.
     */
    private static final String SERIES = """
            select i.code, %1$s from indicator_at(:asAt) i cross join lateral (
                   select whole.* from unnest(i.periods) k(kind) cross join lateral (
                          select distinct on (r.slot) r.* from reading r
                           where %2$s and r.part_by is null and r.counts and r.kind = k.kind
                           order by r.slot desc, r.revision desc limit case when k.kind = 'YEAR_TO_DATE' then 13 else 2 end) whole
                   union
                   (select r.* from reading r where %2$s and r.part_by is null order by r.slot desc, r.revision desc limit 4)
                   union
                   select part.* from unnest(i.periods) k(kind)
                     cross join lateral (
                          select left(r.slot, 12) as slots from reading r
                           where %2$s and r.part_by is not null and r.counts and r.kind = k.kind order by r.slot desc limit 1) newest
                     left join lateral (
                          select left(r.slot, 12) as slots from reading r
                           where %2$s and r.part_by is not null and r.counts and r.kind = k.kind and r.slot < newest.slots
                           order by r.slot desc limit 1) before on true
                     cross join lateral (values (newest.slots), (before.slots)) of_period (slots)
                     cross join lateral (
                          select distinct on (r.slot) r.* from reading r
                           where %2$s and r.part_by is not null and r.counts and r.slot > of_period.slots || ' ' and r.slot < of_period.slots || '!'
                           order by r.slot desc, r.revision desc) part) r
             where i.id = any(cast(:ids as uuid[]))""".formatted(ReadingRow.columns("r"),
            "r.indicator = i.id and r.state = 'ACCEPTED' and r.known_on <= :asAt");

    private static final String BUDGETS = """
            select distinct on (r.indicator, r.slot) i.code, %s
              from indicator_at(:asAt) i join reading r on r.indicator = i.id
             where i.authority = :authority and i.code = any(:codes) and r.state = 'ACCEPTED' and r.known_on <= :asAt
               and r.part_by is null and r.period = any(:periods)
             order by r.indicator, r.slot, r.revision desc""".formatted(ReadingRow.columns("r"));

    private final Reads reads;
    private final Caller caller;

    StandingQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** One more than the limit where there are more, in the order of their codes; {@code stage} and {@code text} may be null. */
    List<IndicatorStanding> page(String authority, Stage stage, String text, LocalDate asAt, String afterCode, int limit) {
        Conditions asked = new Conditions().with("authority", authority).with("asAt", asAt).with("after", afterCode).is("i.stage = :stage", "stage", stage)
                .is("(i.code = lower(:text) or to_tsvector('english', i.title) @@ websearch_to_tsquery('english', :text))", "text", text);
        return standings(authority, asAt, reads.list(pageSql(asked.toString(), limit), asked.values(), IndicatorRow::of));
    }

    /** Where one stands at a date; empty when there is none of that code. */
    public Optional<IndicatorStanding> one(String authority, String code, LocalDate asAt) {
        Map<String, ?> with = Map.of("authority", authority, "asAt", asAt, "code", code);
        return standings(authority, asAt, reads.list(INDICATORS + " and i.code = :code", with, IndicatorRow::of)).stream().findFirst();
    }

    /** Those that are judged by such periods, in the order of the scorecard; at most 500. */
    public List<IndicatorStanding> judgedBy(String authority, PeriodKind kind, LocalDate asAt) {
        Map<String, ?> with = Map.of("authority", authority, "asAt", asAt, "kind", kind.name());
        return standings(authority, asAt, reads.list(INDICATORS + " and :kind = any(i.periods) order by i.position, i.code limit 500", with, IndicatorRow::of));
    }

    /** All of an authority, in the order of the scorecard; at most 500. */
    public List<IndicatorStanding> all(String authority, LocalDate asAt) {
        return standings(authority, asAt, reads.list(INDICATORS + " order by i.position, i.code limit 500",
                Map.of("authority", authority, "asAt", asAt), IndicatorRow::of));
    }

    static String pageSql(String where, int limit) {
        return INDICATORS + where + " and i.code > :after order by i.code limit " + (limit + 1);
    }

    static String seriesSql() {
        return SERIES;
    }

    private List<IndicatorStanding> standings(String authority, LocalDate asAt, List<Indicator> indicators) {
        boolean inside = caller.isInside(authority);
        List<String> ids = indicators.stream().map(indicator -> indicator.id().toString()).toList();
        Map<String, List<SeriesFigure>> series = reads.list(SERIES, Map.of("ids", ids, "asAt", asAt),
                row -> Map.entry(row.text("code"), new SeriesFigure(row.text("r_slot"), ReadingRow.of(row, "r", true), ReadingRow.of(row, "r", inside))))
                .stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<String, List<Target>> targets = reads.list(TARGETS, Map.of("ids", ids, "asAt", asAt), row -> Map.entry(row.text("code"), TargetRow.of(row)))
                .stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return withBudgets(authority, asAt, indicators.stream().map(indicator -> new StandingCheck(
                new TargetSchedule(indicator, targets.getOrDefault(indicator.code(), List.of())), asAt)
                .of(series.getOrDefault(indicator.code(), List.of()))).toList());
    }

    /** One statement more where any of them has a budget. */
    private List<IndicatorStanding> withBudgets(String authority, LocalDate asAt, List<IndicatorStanding> standings) {
        List<IndicatorStanding> spending = standings.stream().filter(standing -> standing.indicator().budget() != null && BudgetCheck.spend(standing) != null).toList();
        if (spending.isEmpty()) {
            return standings;
        }
        boolean inside = caller.isInside(authority);
        List<Reading> budgets = reads.list(BUDGETS, Map.of("authority", authority, "asAt", asAt,
                "codes", spending.stream().map(standing -> standing.indicator().budget()).distinct().toList(),
                "periods", spending.stream().map(standing -> BudgetCheck.spend(standing).period()).distinct().toList()), row -> ReadingRow.of(row, "r", inside));
        return standings.stream().map(standing -> spending.contains(standing) ? withBudget(standing, budgets) : standing).toList();
    }

    private static IndicatorStanding withBudget(IndicatorStanding of, List<Reading> budgets) {
        Reading spend = BudgetCheck.spend(of);
        Reading budget = budgets.stream().filter(one -> one.indicator().equals(of.indicator().budget()) && one.period().equals(spend.period())).findFirst().orElse(null);
        return new IndicatorStanding(of.indicator(), of.latest(), of.previous(), of.direction(), of.target(), BudgetCheck.of(spend, budget), of.due(),
                of.aside(), of.parts(), of.splitBy());
    }
}
