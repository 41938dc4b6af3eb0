package touchstone.metrics.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import touchstone.contracts.metrics.reading.IntakeApi;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingState;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.measure.Period;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;
import touchstone.platform.time.AsAt;

/** Reads readings, each list in one statement. */
@ApplicationScoped
class ReadingQueries {
    /** Sorts behind every slot. */
    private static final String NEWEST = "~";

    private static final String ACCEPTED = """
            select distinct on (r.slot) i.code, %s
              from reading r join indicator_at(:asAt) i on i.id = r.indicator
             where r.indicator = :indicator and r.state = 'ACCEPTED' and r.known_on <= :asAt and r.slot < :before
             order by r.slot desc, r.revision desc limit\s""".formatted(ReadingRow.columns("r"));

    private static final String REVISIONS = """
            select i.code, %s
              from reading r join indicator i on i.id = r.indicator
             where r.indicator = :indicator and r.state = 'ACCEPTED'
               and r.slot = (select slot from reading where id = :id and indicator = :indicator and (:inside or not suppressed))
             order by r.revision desc limit 500""".formatted(ReadingRow.columns("r"));

    private static final String IN_REVIEW = """
            select i.code, i.supplier, coalesce(r.submitter = :post, false) as own, %s
              from reading r join indicator i on i.id = r.indicator
             where r.authority = :authority and r.state = :state and r.id > :after and (:everyones or r.agency = :agency)
             order by r.id limit\s""".formatted(ReadingRow.columns("r"));

    private static final int MOST = 1000;

    private final Reads reads;
    private final Caller caller;

    ReadingQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /**
     * Accepted readings as last revised by a date, the latest period first; one more than the limit where there are more.
     *
     * @param before key of the last reading already read, or ""
     */
    List<Reading> accepted(IndicatorEntity indicator, LocalDate asAt, String before, int limit) {
        boolean inside = caller.isInside(indicator.authority);
        Map<String, ?> with = Map.of("indicator", indicator.id, "asAt", asAt, "before", before.isEmpty() ? NEWEST : before);
        return reads.list(acceptedSql(limit), with, row -> ReadingRow.of(row, "r", inside));
    }

    /** All that was ever accepted in the place of one, the latest first; at most 500. */
    List<Reading> revisions(IndicatorEntity indicator, UUID id) {
        boolean inside = caller.isInside(indicator.authority);
        List<Reading> found = reads.list(REVISIONS, Map.of("indicator", indicator.id, "id", id, "inside", inside), row -> ReadingRow.of(row, "r", inside));
        return inside || !found.isEmpty() ? found
                : accepted(indicator, AsAt.today(), "", MOST).stream().filter(withheld -> withheld.id().equals(id)).toList();
    }

    /** Place of an accepted reading in its series. */
    static String key(Reading reading) {
        return Period.of("period", reading.period()).slot(reading.breakdown());
    }

    /** Readings in a state of review, the oldest first: an agency's own, or everyone's for those who review them. */
    List<Reading> inReview(String authority, ReadingState state, UUID after, int limit) {
        boolean reviews = caller.may(IntakeApi.class, "review", authority);
        Map<String, ?> with = Map.of("authority", authority, "state", state.name(), "after", after,
                "everyones", reviews, "post", Objects.requireNonNullElse(caller.viewOf(authority).post(), ""), "agency", Objects.requireNonNullElse(caller.agency(), ""));
        return reads.list(inReviewSql(limit), with, row -> ReadingRow.inReview(row, "r",
                IndicatorEntity.isSuppliedBy(caller, authority, row.text("supplier")), reviews && !row.flag("own")));
    }

    static String acceptedSql(int limit) {
        return ACCEPTED + (limit + 1);
    }

    static String inReviewSql(int limit) {
        return IN_REVIEW + (limit + 1);
    }
}
