package touchstone.gateway.web.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.contracts.metrics.indicator.Definition;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.indicator.CountingWords;
import touchstone.gateway.web.metrics.FigureWords;

/** What reads otherwise in an indicator than it did before, each in a line. */
final class IndicatorChanges {
    private final Indicator before;
    private final Indicator after;
    private final List<String> changes = new ArrayList<>();

    private IndicatorChanges(Indicator before, Indicator after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(Indicator before, Indicator after) {
        IndicatorChanges both = new IndicatorChanges(before, after);
        both.change("Title", Indicator::title);
        both.change("What is counted", IndicatorChanges::definition);
        both.change("Stage", one -> FigureWords.plural(one.stage()));
        both.change("Counts in", one -> FigureWords.words(one.unit()));
        both.change("Better", one -> FigureWords.words(one.polarity()));
        both.change("Decimals", one -> String.valueOf(one.precision()));
        both.change("Expected", one -> FigureWords.words(one.frequency()));
        both.change("Judged by", one -> one.periods().stream().map(FigureWords::words).collect(Collectors.joining(", then ")));
        both.change("Source", Indicator::source);
        both.change("Supplied by", one -> Objects.requireNonNullElse(one.supplier(), "the programme"));
        both.change("Held against", one -> Objects.requireNonNullElse(one.budget(), "no budget"));
        both.change("Retired from", one -> one.retiredFrom() == null ? "no day" : Words.shortDay(one.retiredFrom()));
        both.change("Whom it counts", one -> CountingWords.words(one.counting()));
        return both.changes;
    }

    private static String definition(Indicator indicator) {
        Definition last = indicator.definitions().get(indicator.definitions().size() - 1);
        return last.from() == null ? last.text() : "from " + Words.shortDay(last.from()) + ", " + last.text();
    }

    private void change(String name, Function<Indicator, String> of) {
        String was = of.apply(before);
        String is = of.apply(after);
        if (!was.equals(is)) {
            changes.add(name + ": " + is + " (before: " + was + ")");
        }
    }
}
