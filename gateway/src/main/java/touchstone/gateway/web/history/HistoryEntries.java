package touchstone.gateway.web.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.history.Withdrawn;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStep;
import touchstone.contracts.metrics.indicator.IndicatorStepKind;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.spc.Rebase;
import touchstone.contracts.metrics.target.Target;
import touchstone.gateway.status.words.AmountText;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.figures.PeriodWords;

/** All that happened to an indicator as one list, the latest first. */
final class HistoryEntries {
    private final Unit unit;
    private final List<HistoryEntry> entries = new ArrayList<>();

    private HistoryEntries(Unit unit) {
        this.unit = unit;
    }

    /** @param steps the latest first */
    static List<HistoryEntry> of(List<IndicatorStep> steps, List<Target> targets, List<touchstone.contracts.metrics.target.Comparator> others,
            List<Commentary> texts, List<Rebase> rebases) {
        HistoryEntries all = new HistoryEntries(steps.isEmpty() ? Unit.SCORE : steps.get(0).indicator().unit());
        IntStream.range(0, steps.size()).forEach(i -> all.step(steps.get(i), i + 1 < steps.size() ? steps.get(i + 1).indicator() : null));
        targets.forEach(all::target);
        others.forEach(all::comparator);
        texts.forEach(all::commentary);
        rebases.forEach(all::rebase);
        return all.entries.stream().sorted(Comparator.comparing(HistoryEntry::recordedOn).thenComparing(HistoryEntry::knownOn).reversed()).toList();
    }

    private void step(IndicatorStep step, Indicator before) {
        List<String> details = new ArrayList<>(before == null || step.kind() == IndicatorStepKind.ADDED ? List.of(definition(step.indicator())) : IndicatorChanges.between(before, step.indicator()));
        if (step.reason() != null) {
            details.add(step.reason());
        }
        entries.add(new HistoryEntry(step.knownOn(), step.recordedOn(), step.recordedBy(), switch (step.kind()) {
            case ADDED -> "Set up";
            case CORRECTED -> "Described better";
            case REDEFINED -> "Counted differently";
            case RETIRED -> "Retired";
            case REINSTATED -> "Measured again";
        }, details));
    }

    private static String definition(Indicator indicator) {
        return indicator.definitions().get(indicator.definitions().size() - 1).text();
    }

    private void target(Target target) {
        String goal = target.value() == null ? range(target.low(), target.high()) : amount(target.value());
        String part = target.breakdown() == null ? "" : " for " + target.breakdown().name();
        entries.add(new HistoryEntry(target.knownOn(), target.recordedOn(), target.recordedBy(), "Target set: %s%s from %s".formatted(goal, part, Words.shortDay(target.from())), List.of(target.source())));
        withdrawn(target.withdrawn(), "Target withdrawn: " + goal + part);
    }

    private void comparator(touchstone.contracts.metrics.target.Comparator other) {
        String shown = "%s, %s in %s".formatted(other.name(), other.value() == null ? range(other.low(), other.high()) : amount(other.value()), PeriodWords.period(other.period()));
        entries.add(new HistoryEntry(other.knownOn(), other.recordedOn(), other.recordedBy(), "What others show: " + shown, List.of(other.source())));
        withdrawn(other.withdrawn(), "Withdrawn: " + shown);
    }

    private void commentary(Commentary text) {
        entries.add(new HistoryEntry(text.knownOn(), text.recordedOn(), text.author(), "Commentary on " + PeriodWords.period(text.period()), List.of(text.text())));
        withdrawn(text.withdrawn(), "Commentary on %s withdrawn".formatted(PeriodWords.period(text.period())));
    }

    private void rebase(Rebase rebase) {
        entries.add(new HistoryEntry(rebase.recordedOn(), rebase.recordedOn(), rebase.recordedBy(), "Limits re-based from " + Words.shortDay(rebase.from()), List.of(rebase.cause())));
        if (rebase.withdrawnOn() != null) {
            entries.add(new HistoryEntry(rebase.withdrawnOn(), rebase.withdrawnOn(), Objects.requireNonNullElse(rebase.withdrawnBy(), ""),
                    "Re-basing withdrawn, from " + Words.shortDay(rebase.from()), Stream.of(rebase.withdrawal()).filter(Objects::nonNull).toList()));
        }
    }

    private void withdrawn(Withdrawn withdrawn, String what) {
        if (withdrawn != null) {
            entries.add(new HistoryEntry(withdrawn.on(), withdrawn.on(), withdrawn.by(), what, List.of(withdrawn.reason())));
        }
    }

    private String range(BigDecimal low, BigDecimal high) {
        return amount(low) + " to " + amount(high);
    }

    private String amount(BigDecimal value) {
        return AmountText.of(value, unit, 0);
    }
}
