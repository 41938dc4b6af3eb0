package touchstone.contracts.plans.story;

import java.util.List;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.recommendation.Measure;
import touchstone.contracts.plans.recommendation.Outcome;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.contracts.plans.signoff.SignedOff;
import touchstone.contracts.plans.update.ProgressUpdate;

/**
 * A recommendation with the difference it is to make and how that will be known.
 *
 * @param outcomes what difference it is to make
 * @param measures how that will be known
 * @param signOffs every sign-off up to the date asked about, reopened ones among them; the latest first
 * @param updates  of its actions: the latest ten of each and the last accepted one, of other agencies accepted ones
 *                 only; the latest first
 * @param evidence of its actions: the latest 200, none outside the authority; the latest first
 */
public record RecommendationStory(
        Recommendation recommendation, List<Outcome> outcomes, List<Measure> measures, List<SignedOff> signOffs,
        List<ProgressUpdate> updates, List<Evidence> evidence) {}
