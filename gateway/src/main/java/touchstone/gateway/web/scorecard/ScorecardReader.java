package touchstone.gateway.web.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.metrics.commentary.CommentaryApi;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.IndicatorsApi;
import touchstone.contracts.metrics.reading.IntakeApi;
import touchstone.contracts.metrics.scorecard.Scorecard;
import touchstone.contracts.metrics.scorecard.ScorecardLayoutApi;
import touchstone.contracts.metrics.scorecard.ScorecardPeriods;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.metrics.CommentaryForm;
import touchstone.platform.caller.Caller;

/** Reads all that the page of figures shows: the scorecard, and where each indicator stands. */
@ApplicationScoped
class ScorecardReader {
    @RestClient MetricsClient.Indicators indicators;
    @RestClient MetricsClient.Scorecard scorecards;

    private final ParallelCalls together;
    private final CurrentForm current;
    private final Caller caller;

    ScorecardReader(ParallelCalls together, CurrentForm current, Caller caller) {
        this.current = current;
        this.together = together;
        this.caller = caller;
    }

    /**
     * @param year    null for the last in which anything was reported
     * @param periods null for those of the council's layout
     */
    ScorecardView read(String authority, LocalDate asked, String year, ScorecardPeriods periods) {
        PendingCall<Scorecard> scorecard = together.ask(() -> scorecards.scorecard(authority, asked, year, periods));
        List<IndicatorStanding> standings = together.ask(() -> AllPages.of(after ->
                indicators.indicators(authority, null, null, asked, after, AllPages.PAGE))).get();
        return new ScorecardView(FilledColumns.of(scorecard.get()), standings, periods, "/" + authority, caller.may(IntakeApi.class, "submit", authority),
                caller.may(IntakeApi.class, "review", authority), caller.may(ScorecardLayoutApi.class, "set", authority),
                caller.may(IndicatorsApi.class, "add", authority),
                asked == null && caller.may(CommentaryApi.class, "add", authority) ? Form.of(CommentaryForm.ID).or(current.shown()) : null);
    }

    Scorecard table(String authority, LocalDate asked, String year, ScorecardPeriods periods) {
        return together.ask(() -> scorecards.scorecard(authority, asked, year, periods)).get();
    }
}
