package touchstone.gateway.web.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.plans.title.RecommendationTitle;
import touchstone.gateway.web.form.FormReader;

/**
 * What the description of an indicator can name.
 *
 * @param agencies        names by slug, in the order of the names
 * @param recommendations empty while they are not known
 * @param budgets         that are counted in pounds
 */
public record IndicatorChoices(Map<String, String> agencies, List<RecommendationTitle> recommendations, List<Indicator> budgets) {
    private static final String FIELD = "measures";

    /** Typed references of what is called so, one to a line; what nobody knows is said. */
    List<String> measures(FormReader typed) {
        return typed.lines(FIELD).stream().map(line -> measure(line, typed)).toList();
    }

    /** How they are called, one to a line; one that is not known here stands as it is kept. */
    String called(List<String> measures) {
        return measures.stream().map(kept -> recommendations.stream().filter(one -> Kind.RECOMMENDATION.reference(one.id()).equals(kept)).findFirst()
                .map(RecommendationTitle::reference).orElse(kept)).collect(Collectors.joining("\n"));
    }

    private String measure(String line, FormReader typed) {
        if (line.startsWith("touchstone:")) {
            return line;
        }
        Optional<String> known = recommendations.stream().filter(one -> one.reference().equalsIgnoreCase(line)).findFirst().map(one -> Kind.RECOMMENDATION.reference(one.id()));
        if (known.isEmpty()) {
            typed.wrong(FIELD, recommendations.isEmpty() ? "“%s” cannot be looked up: no recommendation is known just now.".formatted(line)
                    : "“%s” is no recommendation here. Expected, one to a line: %s.".formatted(line,
                            recommendations.stream().map(RecommendationTitle::reference).collect(Collectors.joining(", "))));
        }
        return known.orElse(null);
    }
}
