package touchstone.metrics.scorecard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.scorecard.LayoutColumn;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.contracts.metrics.target.ComparatorKind;
import touchstone.metrics.commentary.CommentaryQueries;
import touchstone.metrics.measure.Period;
import touchstone.metrics.reading.ReadingRow;
import touchstone.metrics.target.TargetRow;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads what a scorecard is laid out from: as many statements, however many rows it has. */
@ApplicationScoped
class ScorecardQueries {
    /** How far back an earlier figure of a year or a quarter may lie to be shown or compared with; of a shorter period, two. */
    private static final int YEARS = 5;

    private static final int RECENT = 2;

    private static final String READINGS = """
            select i.code, %s
              from indicator_at(:asAt) i cross join lateral (
                   select distinct on (r.slot) * from reading r
                    where r.indicator = i.id and r.state = 'ACCEPTED' and r.known_on <= :asAt and r.slot < :to
                      and (r.slot > :recent or r.slot > :from and r.kind in ('YEAR', 'QUARTER') or r.period = any(:periods))
                    order by r.slot desc, r.revision desc) r
             where i.authority = :authority order by i.code, r.slot desc""".formatted(ReadingRow.columns("r"));

    private static final String TARGETS = """
            select i.code, %s from target t join indicator i on i.id = t.indicator
             where i.authority = :authority and %s order by t.from_date desc, t.id desc""".formatted(TargetRow.COLUMNS, TargetRow.IN_FORCE);

    private static final String COMPARATORS = """
            select i.code, c.id, c.kind, c.name, c.period, c.value, c.low, c.high, c.source, c.known_on, c.made_by from comparator c join indicator i on i.id = c.indicator
             where i.authority = :authority and c.known_on <= :asAt and (c.withdrawn_on is null or c.withdrawn_on > :asAt) order by c.ends desc, c.kind, c.name""";

    private final Reads reads;
    private final CommentaryQueries commentaries;
    private final Caller caller;

    ScorecardQueries(Reads reads, CommentaryQueries commentaries, Caller caller) {
        this.reads = reads;
        this.commentaries = commentaries;
        this.caller = caller;
    }

    /**
     * @param standings of all the authority's indicators
     * @param columns   whose periods are to be there, however long ago
     */
    ScorecardSources at(String authority, LocalDate asAt, Period year, List<IndicatorStanding> standings, List<LayoutColumn> columns) {
        List<Period> shown = columns.stream().map(column -> ColumnPeriod.in(year, column.period())).filter(Objects::nonNull).toList();
        List<String> periods = shown.stream().flatMap(period -> Stream.of(period.text(), period.to().toString())).distinct().toList();
        Map<String, ?> theirs = Map.of("authority", authority, "asAt", asAt);
        return new ScorecardSources(standings, readings(authority, asAt, year, periods), byCode(TARGETS, theirs, TargetRow::of),
                byCode(COMPARATORS, theirs, ScorecardQueries::comparator),
                commentaries.on(authority, spokenOf(year, periods), asAt));
    }

    private Map<String, List<Reading>> readings(String authority, LocalDate asAt, Period year, List<String> periods) {
        boolean inside = caller.isInside(authority);
        Map<String, ?> with = Map.of("authority", authority, "asAt", asAt, "periods", periods, "recent", year.from().minusYears(RECENT).toString(),
                "from", year.from().minusYears(YEARS).toString(), "to", asAt.plusYears(1).toString());
        return reads.list(READINGS, with, row -> ReadingRow.of(row, "r", inside)).stream().collect(groupingBy(Reading::indicator));
    }

    private <T> Map<String, List<T>> byCode(String sql, Map<String, ?> with, Function<Row, T> record) {
        return reads.list(sql, with, row -> Map.entry(row.text("code"), record.apply(row))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Comparator comparator(Row row) {
        return new Comparator(row.id("id"), row.constant("kind", ComparatorKind.class), row.text("name"), row.text("period"),
                row.decimal("value"), row.decimal("low"), row.decimal("high"), row.text("source"), row.date("known_on"), AsAt.of(row.id("id")),
                row.text("made_by"), null);
    }

    private static List<String> spokenOf(Period year, List<String> periods) {
        return Stream.of(Stream.of(year.yearBefore(), year).map(Period::text), year.quarters().stream().map(Period::text), periods.stream())
                .flatMap(Function.identity()).distinct().toList();
    }
}
