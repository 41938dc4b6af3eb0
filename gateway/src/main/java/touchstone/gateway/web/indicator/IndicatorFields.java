package touchstone.gateway.web.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import touchstone.contracts.metrics.indicator.Counting;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.NewIndicator;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.metrics.FigureWords;
import touchstone.platform.problem.WireNames;

/** How an indicator is described, as a form has it. */
final class IndicatorFields {
    private IndicatorFields() {}

    /** @param counting whom or what it counts, which the form says nothing of; null for one to be added */
    static NewIndicator read(FormReader typed, String code, IndicatorChoices choices, Counting counting) {
        return new NewIndicator(code, typed.text("title", "Say what people call it."), typed.choice(Stage.class, "stage", "Choose where it stands."),
                typed.choice(Unit.class, "unit", "Choose what it counts in."), typed.choice(Polarity.class, "polarity", "Choose which way is better."),
                typed.number("precision", "Give the number of decimals, from 0 to 4."), typed.choice(Frequency.class, "frequency", "Choose how often a figure is expected."),
                periods(typed), typed.number("position", "Give its place in its section, from 0."), typed.text("source", "Say where its figures come from."),
                typed.text("supplier"), typed.text("definition", "Say what exactly is counted."), choices.measures(typed),
                "true".equals(typed.typed("exceedsWhole")), typed.text("budget"), typed.date("knownOn"), counting);
    }

    /** As it is, but for whom or what it counts. */
    static NewIndicator again(Indicator indicator, Counting counting) {
        return new NewIndicator(indicator.code(), indicator.title(), indicator.stage(), indicator.unit(), indicator.polarity(), indicator.precision(), indicator.frequency(),
                indicator.periods(), indicator.position(), indicator.source(), indicator.supplier(), indicator.definitions().get(indicator.definitions().size() - 1).text(),
                indicator.measures(), indicator.exceedsWhole(), indicator.budget(), null, counting);
    }

    /** One to a line, its own first; null where none is given. */
    private static List<PeriodKind> periods(FormReader typed) {
        List<PeriodKind> kinds = new ArrayList<>();
        for (String line : typed.lines("periods")) {
            Arrays.stream(PeriodKind.values()).filter(kind -> FigureWords.words(kind).equalsIgnoreCase(line)).findFirst()
                    .ifPresentOrElse(kinds::add, () -> typed.wrong("periods", "Write one kind of period to a line: " + kinds() + "."));
        }
        return kinds.isEmpty() ? null : kinds;
    }

    /** "day, week, month, quarter". */
    static String kinds() {
        return Arrays.stream(PeriodKind.values()).map(FigureWords::words).collect(Collectors.joining(", "));
    }

    static Form of(String id, Indicator indicator, IndicatorChoices choices) {
        return Form.of(id).with("title", indicator.title()).with("stage", WireNames.of(indicator.stage())).with("unit", WireNames.of(indicator.unit()))
                .with("polarity", WireNames.of(indicator.polarity())).with("precision", String.valueOf(indicator.precision()))
                .with("frequency", WireNames.of(indicator.frequency()))
                .with("periods", indicator.periods().stream().map(FigureWords::words).collect(Collectors.joining("\n")))
                .with("position", String.valueOf(indicator.position())).with("source", indicator.source()).with("supplier", indicator.supplier())
                .with("definition", indicator.definitions().get(indicator.definitions().size() - 1).text())
                .with("measures", choices.called(indicator.measures())).with("exceedsWhole", String.valueOf(indicator.exceedsWhole())).with("budget", indicator.budget())
                .with("version", String.valueOf(indicator.version()));
    }
}
