package touchstone.metrics.reading;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.reading.IntakeApi;
import touchstone.contracts.metrics.reading.NewReadings;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingState;
import touchstone.contracts.metrics.reading.Readings;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Figures coming in, over HTTP. */
class IntakeResource implements IntakeApi {
    private static final String FIRST = new UUID(0, 0).toString();

    private final ReadingQueries series;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    IntakeResource(ReadingQueries series, Paging paging, Caller caller, Feed feed) {
        this.series = series;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Reading> inReview(String authority, ReadingState state, String after, int limit) {
        List<Reading> rows = series.inReview(authority, state, idIn(Paging.keyOf(after)), limit);
        return paging.page(rows, limit, reading -> reading.id().toString());
    }

    private static UUID idIn(String key) {
        try {
            return UUID.fromString(key.isEmpty() ? FIRST : key);
        } catch (IllegalArgumentException notOurs) {
            throw Problems.unreadable("'after' is not a cursor from this list. Follow the address in 'next' instead.");
        }
    }

    @Override
    @Command
    public Readings submit(String authority, NewReadings batch) {
        ReadingIntake intake = ReadingIntake.of(authority, batch.readings(), caller);
        boolean draft = Boolean.TRUE.equals(batch.draft());
        return new Readings(intake.check(batch.readings()).stream()
                .map(reading -> store(reading, intake.indicatorOf(reading), draft)).toList());
    }

    private Reading store(ReadingEntity reading, IndicatorEntity indicator, boolean draft) {
        if (!draft) {
            reading.submit();
        }
        reading.persist();
        feed.announce(draft ? "reading.drafted" : "reading.submitted", indicator.authority, reading.id, () -> reading.changed(indicator));
        ReadingEntity.getEntityManager().detach(reading); // or each later row's flush would look at it again
        return reading.record(indicator);
    }
}
