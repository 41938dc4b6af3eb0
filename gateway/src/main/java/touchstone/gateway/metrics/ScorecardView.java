package touchstone.gateway.metrics;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.metrics.IndicatorStanding;
import touchstone.contracts.metrics.Scorecard;
import touchstone.contracts.metrics.Unit;

/**
 * What the page of figures shows.
 *
 * @param reported the day as of which the scorecard is laid out because nothing has been reported since; null otherwise
 * @param latest   every indicator where it stands, in the scorecard's order
 * @param splits   those known by their parts
 */
public record ScorecardView(Scorecard scorecard, LocalDate reported, List<IndicatorStanding> latest, List<Split> splits, String base) {

    public List<StageView> stages() {
        return scorecard.sections().stream().map(StageView::of).filter(stage -> !stage.lines().isEmpty()).toList();
    }

    public boolean isEmpty() {
        return latest.isEmpty();
    }

    /** "Q3" of "2012/13 Q3". */
    public String quarter(String period) {
        return period.substring(period.indexOf(' ') + 1);
    }

    /** The latest figure in words; of one known only by its parts, by what. */
    public String figure(IndicatorStanding standing) {
        return standing.latest() == null && standing.splitBy() != null ? "by " + standing.splitBy() : Amount.of(standing);
    }

    /** The figure that a text claims. */
    public String claimed(Scorecard.Disagreement clash, Unit unit) {
        return Shown.amount(clash.claim().value(), unit);
    }
}
