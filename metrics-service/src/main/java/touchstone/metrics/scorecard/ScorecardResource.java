package touchstone.metrics.scorecard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.PartStanding;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.scorecard.Scorecard;
import touchstone.contracts.metrics.scorecard.ScorecardApi;
import touchstone.contracts.metrics.scorecard.ScorecardLayout;
import touchstone.contracts.metrics.scorecard.ScorecardPeriods;
import touchstone.metrics.measure.Period;
import touchstone.metrics.standing.StandingQueries;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** The scorecard over HTTP. */
class ScorecardResource implements ScorecardApi {
    private final StandingQueries standings;
    private final ScorecardQueries reads;

    ScorecardResource(StandingQueries standings, ScorecardQueries reads) {
        this.standings = standings;
        this.reads = reads;
    }

    @Override
    public Scorecard scorecard(String authority, LocalDate asked, String year, ScorecardPeriods periods) {
        LocalDate asAt = AsAt.orToday(asked);
        List<IndicatorStanding> known = standings.all(authority, asAt);
        Period shown = year == null ? Period.yearOf(lastKnown(known, asAt)) : year(year);
        ScorecardLayout own = ScorecardLayoutEntity.of(authority).map(ScorecardLayoutEntity::record)
                .orElseGet(() -> UsualLayout.of(known.stream().map(IndicatorStanding::indicator).toList()));
        ScorecardLayout layout = periods == null ? own
                : new ScorecardLayout(own.version(), own.own(), UsualLayout.columns(periods, shown.from().getYear()), own.sections());
        return ScorecardTable.of(reads.at(authority, asAt, shown, known, layout.columns()), layout, shown, asAt);
    }

    private static Period year(String text) {
        Period year = Period.of("year", text);
        if (year.kind() != PeriodKind.YEAR) {
            throw Problems.invalid("year", "must be a financial year such as '2012/13'");
        }
        return year;
    }

    /** The last day on which anything that counts became known. */
    private static LocalDate lastKnown(List<IndicatorStanding> standings, LocalDate otherwise) {
        return standings.stream().flatMap(standing -> Stream.concat(Stream.ofNullable(standing.latest()), standing.parts().stream().map(PartStanding::latest)))
                .filter(Objects::nonNull).map(Reading::knownOn).max(Comparator.naturalOrder()).orElse(otherwise);
    }
}
