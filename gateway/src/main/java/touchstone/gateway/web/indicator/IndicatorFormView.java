package touchstone.gateway.web.indicator;

import java.util.List;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.gateway.web.form.Form;

/**
 * The form that describes an indicator.
 *
 * @param indicator the one that is described anew; null for one to be added
 */
public record IndicatorFormView(Form form, Indicator indicator, IndicatorChoices choices, String action) {
    static final String ADDING = "indicator";
    static final String CORRECTING = "correction";

    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    public List<Unit> units() {
        return List.of(Unit.values());
    }

    public List<Polarity> polarities() {
        return List.of(Polarity.values());
    }

    public List<Frequency> frequencies() {
        return List.of(Frequency.values());
    }

    public String kindsHint() {
        return "One to a line, its own first, of " + IndicatorFields.kinds() + "; as its frequency has it when left out";
    }
}
