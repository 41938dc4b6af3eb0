package touchstone.metrics.reading;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.IntakeApi;
import touchstone.contracts.metrics.NewReadings;
import touchstone.contracts.metrics.Reading;
import touchstone.contracts.metrics.ReadingState;
import touchstone.contracts.metrics.Readings;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Figures coming in, over HTTP. */
class IntakeResource implements IntakeApi {
    private static final String FIRST = new UUID(0, 0).toString();

    private final Series series;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    IntakeResource(Series series, Paging paging, Caller caller, Feed feed) {
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
        Intake intake = Intake.of(authority, batch.readings(), caller);
        List<ReadingEntity> readings = intake.check(batch.readings());
        readings.forEach(reading -> reading.persist());
        boolean draft = Boolean.TRUE.equals(batch.draft());
        if (!draft) {
            readings.forEach(ReadingEntity::submit);
        }
        String type = draft ? "reading.drafted" : "reading.submitted";
        readings.forEach(reading ->
                feed.announce(type, authority, reading.id, () -> reading.changed(intake.indicatorOf(reading))));
        return new Readings(readings.stream().map(reading -> reading.record(intake.indicatorOf(reading))).toList());
    }
}
