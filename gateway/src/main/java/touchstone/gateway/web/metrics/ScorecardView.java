package touchstone.gateway.web.metrics;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.TargetVerdict;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.indicator.Verdict;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.scorecard.Scorecard;
import touchstone.gateway.status.words.AmountText;
import touchstone.gateway.status.words.Words;

/**
 * What the page of figures shows.
 *
 * @param reported the day as of which the scorecard is laid out because nothing has been reported since; null otherwise
 * @param latest   every indicator where it stands, in the scorecard's order
 * @param splits   those known by their parts
 * @param enters   whether the visitor may enter figures
 * @param reviews  whether the visitor may review them
 */
public record ScorecardView(Scorecard scorecard, LocalDate reported, List<IndicatorStanding> latest, List<BreakdownTable> splits, String base,
        boolean enters, boolean reviews) {

    public List<StageView> stages() {
        return scorecard.sections().stream().map(StageView::of).filter(stage -> !stage.lines().isEmpty()).toList();
    }

    public boolean isEmpty() {
        return latest.isEmpty();
    }

    /** "Of 34 indicators 20 have a figure; 3 got better, 1 got worse and 1 misses its target. 1 text disagrees with its table." */
    public String verdict() {
        long known = latest.stream().filter(ScorecardView::isKnown).count();
        long clashes = scorecard.sections().stream().mapToLong(section -> section.disagreements().size()).sum();
        return "Of %s %d %s a figure; %s got better, %s got worse and %s. %s".formatted(
                Words.count(latest.size(), "indicator"), known, known == 1 ? "has" : "have", moved(Verdict.BETTER), moved(Verdict.WORSE),
                missed(), clashes == 0 ? "" : clashes == 1 ? "1 text disagrees with its table." : clashes + " texts disagree with their tables.");
    }

    /** An illustrative figure is no figure, nor is a reason why there is none. */
    private static boolean isKnown(IndicatorStanding standing) {
        Reading reading = standing.latest();
        return standing.splitBy() != null || reading != null && reading.missing() == null && !reading.illustrative();
    }

    public List<String> flags(IndicatorStanding standing) {
        return ReadingCell.of(standing.latest(), standing.indicator().unit()).flags();
    }

    private String moved(Verdict verdict) {
        return number(latest.stream().filter(one -> one.direction().verdict() == verdict).count());
    }

    /** A target that nothing can be held against is not one that is met. */
    private String missed() {
        long missed = against(TargetVerdict.BREACHED);
        long open = against(TargetVerdict.NO_FIGURE);
        return number(missed) + (missed == 1 ? " misses its target" : missed == 0 ? " misses a target" : " miss their targets")
                + (open == 0 ? "" : ", though %s cannot be held against a figure".formatted(Words.count((int) open, "target")));
    }

    private long against(TargetVerdict verdict) {
        return latest.stream().filter(one -> one.target().verdict() == verdict).count();
    }

    private static String number(long count) {
        return count == 0 ? "none" : String.valueOf(count);
    }

    /** "Q3" of "2012/13 Q3". */
    public String quarter(String period) {
        return period.substring(period.indexOf(' ') + 1);
    }

    /** The latest figure in words; of one known only by its parts, by what. */
    public String figure(IndicatorStanding standing) {
        return standing.latest() == null && standing.splitBy() != null ? "by " + standing.splitBy() : AmountText.of(standing);
    }

    /** The figure that a text claims. */
    public String claimed(Scorecard.Disagreement clash, Unit unit) {
        return ReadingCell.amount(clash.claim().value(), unit);
    }
}
