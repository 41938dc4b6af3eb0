package touchstone.metrics.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import touchstone.contracts.metrics.entry.EntryRow;
import touchstone.contracts.metrics.entry.EntrySheet;
import touchstone.contracts.metrics.entry.EntrySheetApi;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.PartStanding;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.lock.PeriodLockEntity;
import touchstone.metrics.measure.Measurement;
import touchstone.metrics.measure.Period;
import touchstone.metrics.standing.StandingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/** What there is to enter, over HTTP. */
class EntrySheetResource implements EntrySheetApi {
    private final StandingQueries standings;
    private final EntryQueries readings;
    private final Caller caller;

    EntrySheetResource(StandingQueries standings, EntryQueries readings, Caller caller) {
        this.standings = standings;
        this.readings = readings;
        this.caller = caller;
    }

    @Override
    public EntrySheet sheet(String authority, String asked) {
        Period period = Period.of("period", asked);
        List<IndicatorStanding> supplied = standings.judgedBy(authority, period.kind(), AsAt.today()).stream()
                .filter(standing -> isAskedFor(standing.indicator(), period))
                .filter(standing -> IndicatorEntity.isSuppliedBy(caller, authority, standing.indicator().supplier())).toList();
        List<Reading> present = readings.present(authority, supplied.stream().map(standing -> standing.id().toString()).toList(), period);
        String locked = PeriodLockEntity.inForce(authority).stream().filter(lock -> lock.covers(period)).findFirst().map(PeriodLockEntity::words).orElse(null);
        return new EntrySheet(period.text(), period.kind(), locked, supplied.stream().flatMap(standing -> rows(standing, period, present)).toList());
    }

    private static boolean isAskedFor(Indicator indicator, Period period) {
        return indicator.retiredFrom() == null || period.from().isBefore(indicator.retiredFrom());
    }

    /** The whole, unless only parts of it are known, then each part. */
    private static Stream<EntryRow> rows(IndicatorStanding standing, Period period, List<Reading> present) {
        Indicator indicator = standing.indicator();
        boolean whole = standing.parts().isEmpty() || standing.latest() != null;
        Stream<EntryRow> first = whole ? Stream.of(row(indicator, null, standing.latest(), standing.previous(), period, present)) : Stream.empty();
        return Stream.concat(first, standing.parts().stream().map((PartStanding part) ->
                row(indicator, part.part(), part.latest(), part.previous(), period, present)));
    }

    private static EntryRow row(Indicator indicator, Breakdown part, Reading latest, Reading previous, Period period, List<Reading> present) {
        Reading now = present.stream().filter(reading -> reading.indicator().equals(indicator.code()) && Objects.equals(reading.breakdown(), part))
                .findFirst().orElse(null);
        boolean same = latest != null && latest.period().equals(period.text());
        return new EntryRow(indicator.code(), indicator.title(), indicator.unit(), part, Measurement.isComputed(indicator.unit()), now, same ? previous : latest);
    }
}
