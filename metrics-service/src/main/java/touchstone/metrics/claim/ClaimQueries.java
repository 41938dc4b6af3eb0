package touchstone.metrics.claim;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.metrics.indicator.IndicatorRow;
import touchstone.metrics.measure.Period;
import touchstone.metrics.reading.ReadingRow;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;

/** Reads the tables that texts are held against: two statements, however many texts there are. */
@ApplicationScoped
public class ClaimQueries {
    /** How far before a text's period a figure may lie that it speaks of. */
    private static final int YEARS = 2;

    private static final String INDICATORS = "select %s from indicator_at(:asAt) i where i.authority = :authority".formatted(IndicatorRow.COLUMNS);

    private static final String READINGS = """
            select i.code, %s
              from indicator_at(:asAt) i cross join lateral (
                   select distinct on (r.slot) * from reading r
                    where r.indicator = i.id and r.state = 'ACCEPTED' and r.known_on <= :asAt and r.slot > :from and r.slot < :to
                    order by r.slot desc, r.revision desc) r
             where i.authority = :authority order by i.code, r.slot desc""".formatted(ReadingRow.columns("r"));

    private final Reads reads;
    private final Caller caller;

    ClaimQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** The same texts with what the tables, as the caller may see them, say otherwise. */
    public List<Commentary> held(String authority, LocalDate asAt, List<Commentary> texts) {
        if (texts.isEmpty()) {
            return texts;
        }
        LocalDate first = texts.stream().map(text -> Period.of("period", text.period()).from()).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = texts.stream().map(text -> Period.of("period", text.period()).to()).max(Comparator.naturalOrder()).orElseThrow();
        boolean inside = caller.isInside(authority);
        Map<String, ?> with = Map.of("authority", authority, "asAt", asAt, "from", first.minusYears(YEARS).toString(), "to", last.plusDays(1).toString());
        Map<String, List<Reading>> readings = reads.list(READINGS, with, row -> ReadingRow.of(row, "r", inside)).stream().collect(groupingBy(Reading::indicator));
        ClaimCheck check = new ClaimCheck(reads.list(INDICATORS, Map.of("authority", authority, "asAt", asAt), IndicatorRow::of), readings);
        return texts.stream().map(text -> held(check, text)).toList();
    }

    private static Commentary held(ClaimCheck check, Commentary text) {
        return new Commentary(text.id(), text.indicator(), text.stage(), text.period(), text.kind(), text.text(), text.author(), text.writtenOn(),
                text.knownOn(), text.recordedOn(), text.open(), text.claims(), text.withdrawn(), check.spokenOf(text), check.of(text));
    }
}
