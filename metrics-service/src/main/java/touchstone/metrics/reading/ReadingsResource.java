package touchstone.metrics.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.reading.NewReading;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingReturn;
import touchstone.contracts.metrics.reading.ReadingsApi;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.lock.PeriodLockEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** An indicator's readings over HTTP. */
class ReadingsResource implements ReadingsApi {
    private final ReadingQueries series;
    private final ReadingStore store;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    ReadingsResource(ReadingQueries series, ReadingStore store, Paging paging, Caller caller, Feed feed) {
        this.series = series;
        this.store = store;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Reading> readings(String authority, String code, LocalDate asAt, String after, int limit) {
        IndicatorEntity indicator = IndicatorEntity.get(authority, code);
        return paging.page(series.accepted(indicator, AsAt.orToday(asAt), Paging.keyOf(after), limit), limit, ReadingQueries::key);
    }

    @Override
    public Page<Reading> revisions(String authority, String code, UUID id, String after, int limit) {
        List<Reading> all = series.revisions(IndicatorEntity.get(authority, code), id);
        if (all.isEmpty()) {
            throw Problems.notFound("accepted reading");
        }
        return paging.slice(all, after, limit, Reading::key);
    }

    @Override
    @Command
    public Reading edit(String authority, String code, UUID id, String ifMatch, NewReading facts) {
        IndicatorEntity indicator = supplied(authority, code);
        if (!facts.indicator().equals(indicator.code)) {
            throw Problems.invalid("indicator", "stays '%s'; withdraw this reading and submit another".formatted(indicator.code));
        }
        ReadingEntity reading = IfMatch.lock(ReadingEntity.get(indicator, id), ifMatch);
        RowCheck row = new RowCheck(indicator, facts, PeriodLockEntity.inForce(authority), store.limits());
        ReadingEntity anew = row.reading(caller);
        if (anew == null) {
            throw Problems.invalid(row.errors());
        }
        reading.edit(indicator, anew, facts);
        return announce("reading.edited", indicator, reading);
    }

    @Override
    @Command
    public Reading submit(String authority, String code, UUID id) {
        IndicatorEntity indicator = supplied(authority, code);
        ReadingEntity reading = ReadingEntity.get(indicator, id);
        PeriodLockEntity.requireOpen(authority, reading.period);
        reading.submit(caller);
        return announce("reading.submitted", indicator, reading);
    }

    @Override
    @Command
    public Reading withdraw(String authority, String code, UUID id) {
        IndicatorEntity indicator = supplied(authority, code);
        ReadingEntity reading = ReadingEntity.get(indicator, id);
        reading.withdraw();
        return announce("reading.withdrawn", indicator, reading);
    }

    /** An agency writes of the indicators it supplies only. */
    private IndicatorEntity supplied(String authority, String code) {
        IndicatorEntity indicator = IndicatorEntity.get(authority, code);
        if (!indicator.isSuppliedBy(caller)) {
            throw MetricsErrors.notSupplied(code, caller.agency());
        }
        return indicator;
    }

    @Override
    @Command
    public Reading accept(String authority, String code, UUID id) {
        IndicatorEntity indicator = IndicatorEntity.get(authority, code);
        Acceptance acceptance = new Acceptance(IndicatorEntity.locked(store.related(authority, Set.of(indicator.id))), caller);
        ReadingEntity reading = ReadingEntity.get(indicator, id);
        acceptance.take(reading);
        acceptance.release();
        return announce("reading.accepted", indicator, reading);
    }

    @Override
    @Command
    public Reading giveBack(String authority, String code, UUID id, ReadingReturn back) {
        IndicatorEntity indicator = IndicatorEntity.get(authority, code);
        ReadingEntity reading = ReadingEntity.get(indicator, id);
        reading.giveBack(back.reason(), caller);
        return announce("reading.returned", indicator, reading);
    }

    private Reading announce(String type, IndicatorEntity indicator, ReadingEntity reading) {
        feed.announce(type, indicator.authority, reading.id, () -> reading.changed(indicator));
        return reading.record(indicator, caller);
    }
}
