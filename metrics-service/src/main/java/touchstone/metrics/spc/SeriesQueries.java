package touchstone.metrics.spc;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.metrics.reading.ReadingRow;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;

/** Reads the whole figures of an indicator in one statement, as their audience sees them. */
@ApplicationScoped
class SeriesQueries {
    private static final String WHOLES = """
            select distinct on (r.slot) i.code, %s
              from reading r join indicator_at(:asAt) i on i.id = r.indicator
             where r.indicator = :indicator and r.state = 'ACCEPTED' and r.known_on <= :asAt and r.part_by is null
             order by r.slot desc, r.revision desc limit 1000""".formatted(ReadingRow.columns("r"));

    private final Reads reads;
    private final Caller caller;

    SeriesQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** As last revised by a date, the latest period first; at most 1,000. */
    List<Reading> wholes(String authority, UUID indicator, LocalDate asAt) {
        boolean inside = caller.isInside(authority);
        return reads.list(WHOLES, Map.of("indicator", indicator, "asAt", asAt), row -> ReadingRow.of(row, "r", inside));
    }
}
