package touchstone.metrics.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.indicator.IndicatorRow;
import touchstone.metrics.reading.ReadingRow;
import touchstone.metrics.target.TargetRow;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Conditions;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Reads indicators and where each stands at a date, in one statement. */
@ApplicationScoped
public class StandingQueries {
    private static final String SELECT = """
            select %s, %s, %s, %s,
                   (select r.part_by from reading r
                     where r.indicator = i.id and r.state = 'ACCEPTED' and r.part_by is not null and r.reported_on <= :asAt
                     limit 1) as split_by
              from indicator i
              left join lateral (
                   select * from reading r
                    where r.indicator = i.id and r.state = 'ACCEPTED' and r.part_by is null and r.reported_on <= :asAt
                    order by r.slot desc, r.revision desc limit 1) latest on true
              left join lateral (
                   select * from reading r
                    where r.indicator = i.id and r.state = 'ACCEPTED' and r.part_by is null and r.reported_on <= :asAt
                      and r.slot < latest.slot and r.kind = latest.kind and r.definition = latest.definition
                      and not r.illustrative
                    order by r.slot desc, r.revision desc limit 1) previous on true
              left join lateral (
                   select * from target t
                    where t.indicator = i.id and t.from_date <= coalesce(latest.ends, :asAt)
                    order by t.from_date desc limit 1) t on true
             where i.authority = :authority""".formatted(IndicatorRow.COLUMNS, ReadingRow.columns("latest"),
            ReadingRow.columns("previous"), TargetRow.COLUMNS);

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
        return read(authority, pageSql(asked.toString(), limit), asked.values()).toList();
    }

    static String pageSql(String where, int limit) {
        return SELECT + where + " and i.code > :after order by i.code limit " + (limit + 1);
    }

    /** Where one stands at a date; empty when there is none of that code. */
    public Optional<IndicatorStanding> one(String authority, String code, LocalDate asAt) {
        Map<String, ?> with = Map.of("authority", authority, "asAt", asAt, "code", code);
        return read(authority, SELECT + " and i.code = :code", with).findFirst();
    }

    private Stream<IndicatorStanding> read(String authority, String sql, Map<String, ?> with) {
        boolean inside = caller.isInside(authority);
        return reads.list(sql, with, row -> record(row, inside)).stream();
    }

    private static IndicatorStanding record(Row row, boolean inside) {
        Indicator indicator = IndicatorRow.of(row);
        Reading latest = ReadingRow.of(row, "latest", inside);
        Reading previous = ReadingRow.of(row, "previous", inside);
        Target target = TargetRow.of(row);
        return new IndicatorStanding(indicator, latest, previous, DirectionCheck.between(indicator, previous, latest, target),
                TargetCheck.of(indicator, latest, target), row.text("split_by"));
    }
}
