package touchstone.gateway.web.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.reading.IntakeApi;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.scorecard.Scorecard;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.platform.caller.Caller;

/** Reads all that the page of figures shows. */
@ApplicationScoped
class ScorecardReader {
    /** Periods of each breakdown: the latest and the one to compare it with. */
    private static final int PERIODS = 2;

    @RestClient MetricsClient.Indicators indicators;
    @RestClient MetricsClient.Readings readings;
    @RestClient MetricsClient.Scorecard scorecards;

    private final ParallelCalls together;
    private final Caller caller;

    ScorecardReader(ParallelCalls together, Caller caller) {
        this.together = together;
        this.caller = caller;
    }

    /** Without a date, of the last day on which anything was reported when the present years are still blank. */
    ScorecardView read(String authority, LocalDate asked) {
        PendingCall<Scorecard> present = together.ask(() -> scorecards.scorecard(authority, asked));
        List<IndicatorStanding> latest = together.ask(() -> AllPages.of(after -> indicators.indicators(authority, null, null, asked, after, AllPages.PAGE))).get();
        List<BreakdownTable> splits = splits(authority, asked, latest);
        LocalDate reported = asked == null && isBlank(present.get()) ? lastKnown(latest) : null;
        Scorecard shown = reported == null ? present.get() : together.ask(() -> scorecards.scorecard(authority, reported)).get();
        return new ScorecardView(shown, reported, latest, splits, "/" + authority,
                caller.may(IntakeApi.class, "submit", authority), caller.may(IntakeApi.class, "review", authority));
    }

    /** One question for each that is split, all at once: an authority has a handful. */
    private List<BreakdownTable> splits(String authority, LocalDate asked, List<IndicatorStanding> latest) {
        return latest.stream().filter(standing -> standing.splitBy() != null)
                .map(standing -> together.ask(() -> split(authority, asked, standing))).toList().stream()
                .flatMap(answer -> answer.get().stream()).toList();
    }

    private List<BreakdownTable> split(String authority, LocalDate asked, IndicatorStanding standing) {
        String code = standing.indicator().code();
        return BreakdownTable.of(standing.indicator(), readings.readings(authority, code, asked, null, AllPages.PAGE).items(), PERIODS);
    }

    private static boolean isBlank(Scorecard scorecard) {
        return scorecard.sections().stream().map(StageView::of).allMatch(StageView::isBlank);
    }

    private static LocalDate lastKnown(List<IndicatorStanding> latest) {
        return latest.stream().map(IndicatorStanding::latest).filter(Objects::nonNull).map(Reading::knownOn)
                .max(Comparator.naturalOrder()).orElse(null);
    }
}
