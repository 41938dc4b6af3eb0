package touchstone.metrics.reading;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingReturn;
import touchstone.contracts.metrics.reading.ReadingsApi;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.time.AsAt;

/** An indicator's readings over HTTP. */
class ReadingsResource implements ReadingsApi {
    private final ReadingQueries series;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    ReadingsResource(ReadingQueries series, Paging paging, Caller caller, Feed feed) {
        this.series = series;
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
    @Command
    public Reading submit(String authority, String code, UUID id) {
        IndicatorEntity indicator = IndicatorEntity.get(authority, code);
        if (!indicator.isSuppliedBy(caller)) {
            throw MetricsErrors.notSupplied(code, caller.agency());
        }
        ReadingEntity reading = ReadingEntity.get(indicator, id);
        reading.submit();
        return announce("reading.submitted", indicator, reading);
    }

    @Override
    @Command
    public Reading accept(String authority, String code, UUID id) {
        IndicatorEntity indicator = IndicatorEntity.locked(authority, code);
        ReadingEntity reading = ReadingEntity.get(indicator, id);
        new Acceptance(indicator).take(reading);
        return announce("reading.accepted", indicator, reading);
    }

    @Override
    @Command
    public Reading giveBack(String authority, String code, UUID id, ReadingReturn back) {
        IndicatorEntity indicator = IndicatorEntity.get(authority, code);
        ReadingEntity reading = ReadingEntity.get(indicator, id);
        reading.giveBack(back.reason());
        return announce("reading.returned", indicator, reading);
    }

    private Reading announce(String type, IndicatorEntity indicator, ReadingEntity reading) {
        feed.announce(type, indicator.authority, reading.id, () -> reading.changed(indicator));
        return reading.record(indicator, caller);
    }
}
