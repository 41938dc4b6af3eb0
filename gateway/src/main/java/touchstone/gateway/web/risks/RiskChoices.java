package touchstone.gateway.web.risks;

import java.util.List;
import java.util.Map;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.web.form.Form;

/**
 * What the forms about a risk offer.
 *
 * @param agencies        names by slugs
 * @param recommendations that it can be about
 */
public record RiskChoices(Map<String, String> agencies, List<Recommendation> recommendations) {

    public String reference(Recommendation about) {
        return Kind.RECOMMENDATION.reference(about.id());
    }

    /** What it is about besides; kept as it is. */
    public List<String> others(Form form) {
        List<String> offered = recommendations.stream().map(this::reference).toList();
        return form.value("subjects").lines().filter(one -> !one.isEmpty() && !offered.contains(one)).toList();
    }
}
