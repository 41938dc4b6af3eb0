package touchstone.metrics.scorecard;

import java.time.LocalDate;
import touchstone.contracts.metrics.scorecard.Scorecard;
import touchstone.contracts.metrics.scorecard.ScorecardApi;
import touchstone.metrics.measure.Period;
import touchstone.platform.time.AsAt;

/** The scorecard over HTTP. */
class ScorecardResource implements ScorecardApi {
    private final ScorecardQueries reads;

    ScorecardResource(ScorecardQueries reads) {
        this.reads = reads;
    }

    @Override
    public Scorecard scorecard(String authority, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        Period year = Period.yearOf(asAt);
        return ScorecardLayout.of(reads.at(authority, asAt, year), year, asAt);
    }
}
