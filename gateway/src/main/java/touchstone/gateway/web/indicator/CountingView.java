package touchstone.gateway.web.indicator;

import java.util.List;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.indicator.AddsUp;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.RelationKind;
import touchstone.contracts.metrics.indicator.Subject;
import touchstone.gateway.web.form.Form;

/**
 * What the page shows that says whom or what an indicator counts. After the splits and relations that are there one of each is empty.
 *
 * @param others indicators that it can be related to
 */
public record CountingView(Form form, Indicator indicator, List<Indicator> others, String action) {
    static final String FORM = "counting";

    public List<Subject> subjects() {
        return List.of(Subject.values());
    }

    public List<AddsUp> sums() {
        return List.of(AddsUp.values());
    }

    public List<RelationKind> kinds() {
        return List.of(RelationKind.values());
    }

    /** Beginnings of the fields' names: "dimensions[0].". */
    public List<String> dimensions() {
        return lines("dimensions", "by", "parts");
    }

    public List<String> relations() {
        return lines("relations", "kind", "indicator");
    }

    private List<String> lines(String group, String first, String second) {
        int filled = (int) IntStream.range(0, form.typed().size()).filter(i -> !form.value(group + "[" + i + "]." + first).isEmpty() || !form.value(group + "[" + i + "]." + second).isEmpty()).count();
        return IntStream.rangeClosed(0, filled).mapToObj(i -> group + "[" + i + "].").toList();
    }
}
