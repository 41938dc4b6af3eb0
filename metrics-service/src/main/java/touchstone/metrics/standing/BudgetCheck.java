package touchstone.metrics.standing;

import java.math.BigDecimal;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.AgainstBudget;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.SetAside;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.metrics.measure.Period;
import touchstone.metrics.measure.QuantityWords;

/** Holds what was spent against the budget for the same period. A budget is made before its year ends, so estimates count here and are called so. */
final class BudgetCheck {
    private BudgetCheck() {}

    /** Its newest amount, estimates too; null when there is none. */
    static Reading spend(IndicatorStanding standing) {
        return Stream.concat(standing.aside().stream().map(SetAside::reading), Stream.ofNullable(standing.latest()))
                .filter(reading -> reading.value() != null && !reading.illustrative()).findFirst().orElse(null);
    }

    /** @param budget of the same period; null when it is not known */
    static AgainstBudget of(Reading spend, Reading budget) {
        if (budget == null || budget.value() == null) {
            return null;
        }
        BigDecimal difference = spend.value().subtract(budget.value());
        boolean estimated = spend.provisional() || Period.of(spend).to().isAfter(spend.reportedOn());
        return new AgainstBudget(spend, budget, difference, "%s%s in %s against a budget of %s: %s.".formatted(estimated ? "An estimated " : "",
                words(spend.value()), spend.period(), words(budget.value()), difference.signum() == 0 ? "as much as there is"
                        : words(difference.abs()) + (difference.signum() > 0 ? " over" : " under")));
    }

    private static String words(BigDecimal pounds) {
        return QuantityWords.words(Unit.MONEY, pounds);
    }
}
