package touchstone.metrics.scorecard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.commentary.CommentaryQueries;
import touchstone.metrics.indicator.IndicatorRow;
import touchstone.metrics.measure.Period;
import touchstone.metrics.reading.ReadingRow;
import touchstone.metrics.target.TargetRow;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;

/** Reads what a scorecard is laid out from: four statements, however many rows it has. */
@ApplicationScoped
class ScorecardQueries {
    /** How far back an earlier figure may lie to be compared with. */
    private static final int YEARS = 5;

    private static final String INDICATORS = """
            select %s from indicator_at(:asAt) i where i.authority = :authority order by i.position, i.code"""
            .formatted(IndicatorRow.COLUMNS);

    private static final String READINGS = """
            select i.code, %s
              from indicator_at(:asAt) i cross join lateral (
                   select distinct on (r.slot) * from reading r
                    where r.indicator = i.id and r.state = 'ACCEPTED' and r.kind in ('YEAR', 'QUARTER')
                      and r.slot > :from and r.slot < :to and r.known_on <= :asAt
                    order by r.slot desc, r.revision desc) r
             where i.authority = :authority order by i.code, r.slot desc""".formatted(ReadingRow.columns("r"));

    private static final String TARGETS = """
            select i.code, %s from target t join indicator i on i.id = t.indicator
             where i.authority = :authority and %s order by t.from_date desc, t.id desc""".formatted(TargetRow.COLUMNS, TargetRow.IN_FORCE);

    private final Reads reads;
    private final CommentaryQueries commentaries;
    private final Caller caller;

    ScorecardQueries(Reads reads, CommentaryQueries commentaries, Caller caller) {
        this.reads = reads;
        this.commentaries = commentaries;
        this.caller = caller;
    }

    ScorecardSources at(String authority, LocalDate asAt, Period year) {
        List<Indicator> indicators = reads.list(INDICATORS, Map.of("authority", authority, "asAt", asAt), IndicatorRow::of);
        return new ScorecardSources(indicators, readings(authority, asAt, year), targets(authority, asAt), commentary(authority, asAt, year));
    }

    private Map<String, List<Reading>> readings(String authority, LocalDate asAt, Period year) {
        boolean inside = caller.isInside(authority);
        Map<String, ?> with = Map.of("authority", authority, "asAt", asAt,
                "from", year.from().minusYears(YEARS).toString(), "to", year.to().plusDays(1).toString());
        return reads.list(READINGS, with, row -> ReadingRow.of(row, "r", inside)).stream().collect(groupingBy(Reading::indicator));
    }

    private Map<String, List<Target>> targets(String authority, LocalDate asAt) {
        return reads.list(TARGETS, Map.of("authority", authority, "asAt", asAt), row -> Map.entry(row.text("code"), TargetRow.of(row))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private List<Commentary> commentary(String authority, LocalDate asAt, Period year) {
        List<String> periods = Stream.concat(Stream.of(year.yearBefore(), year), year.quarters().stream()).map(Period::text).toList();
        return commentaries.on(authority, periods, asAt);
    }
}
