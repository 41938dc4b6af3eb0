package touchstone.metrics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.BatchResult;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.reading.IntakeApi;
import touchstone.contracts.metrics.reading.NewReadings;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingChecks;
import touchstone.contracts.metrics.reading.ReadingIds;
import touchstone.contracts.metrics.reading.ReadingResults;
import touchstone.contracts.metrics.reading.ReadingReview;
import touchstone.contracts.metrics.reading.ReadingReviews;
import touchstone.contracts.metrics.reading.ReadingState;
import touchstone.contracts.metrics.reading.Readings;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Handling;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Figures coming in, over HTTP. */
class IntakeResource implements IntakeApi {
    private static final String FIRST = new UUID(0, 0).toString();

    private final ReadingQueries series;
    private final ReadingStore store;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    IntakeResource(ReadingQueries series, ReadingStore store, Paging paging, Caller caller, Feed feed) {
        this.series = series;
        this.store = store;
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
    public Readings submit(String authority, String prefer, NewReadings batch) {
        ReadingIntake intake = ReadingIntake.of(authority, batch.readings(), store, caller);
        List<BatchResult> results = new ArrayList<>();
        List<ReadingEntity> readings = Handling.of(prefer) == Handling.LENIENT ? intake.each(batch.readings(), results) : intake.all(batch.readings(), results);
        boolean draft = Boolean.TRUE.equals(batch.draft());
        if (!draft) {
            readings.forEach(reading -> reading.submit(caller));
        }
        if (readings.isEmpty()) {
            return new Readings(List.of(), results);
        }
        store.add(readings);
        feed.announceAll(draft ? "reading.drafted" : "reading.submitted", authority,
                () -> readings.stream().map(reading -> reading.changed(intake.indicatorOf(reading))).toList());
        return new Readings(readings.stream().map(reading -> reading.record(intake.indicatorOf(reading), caller)).toList(), results);
    }

    @Override
    @Command
    public ReadingChecks check(String authority, NewReadings batch) {
        ReadingIntake intake = ReadingIntake.of(authority, batch.readings(), store, caller);
        return new ReadingChecks(intake.dryRun(batch.readings()));
    }

    @Override
    @Command
    public ReadingResults submitDrafts(String authority, ReadingIds drafts) {
        ReadingBatch batch = ReadingBatch.of(authority, drafts.readings(), caller);
        return batch.submit(drafts.readings(), store, feed);
    }

    @Override
    @Command
    public ReadingResults review(String authority, ReadingReviews reviews) {
        ReadingBatch batch = ReadingBatch.forReview(authority, reviews.reviews().stream().map(ReadingReview::reading).toList(), store, caller);
        return batch.review(reviews.reviews(), feed);
    }
}
