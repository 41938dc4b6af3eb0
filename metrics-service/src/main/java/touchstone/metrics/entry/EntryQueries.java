package touchstone.metrics.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.metrics.measure.Period;
import touchstone.metrics.reading.ReadingRow;
import touchstone.platform.sql.Reads;

/** Reads what is there for a period, one in review before one that is accepted, in one statement. */
@ApplicationScoped
class EntryQueries {
    private static final String PRESENT = """
            select distinct on (r.indicator, r.slot) i.code, %s
              from (select * from reading where indicator = any(cast(:ids as uuid[])) and state = 'ACCEPTED' and slot >= :slots and slot < :slots || '!'
                    union all
                    select * from reading where indicator = any(cast(:ids as uuid[])) and state = 'SUBMITTED' and slot >= :slots and slot < :slots || '!'
                    union all
                    select * from reading where authority = :authority and state in ('DRAFT', 'RETURNED') and period = :period
                       and indicator = any(cast(:ids as uuid[]))) r
              join indicator i on i.id = r.indicator
             order by r.indicator, r.slot, r.state = 'ACCEPTED', r.revision desc, r.id desc""".formatted(ReadingRow.columns("r"));

    private final Reads reads;

    EntryQueries(Reads reads) {
        this.reads = reads;
    }

    /** @param ids of indicators that the caller supplies */
    List<Reading> present(String authority, List<String> ids, Period period) {
        Map<String, ?> with = Map.of("authority", authority, "ids", ids, "period", period.text(), "slots", period.slot(null));
        return reads.list(PRESENT, with, row -> ReadingRow.inReview(row, "r", true, false));
    }
}
