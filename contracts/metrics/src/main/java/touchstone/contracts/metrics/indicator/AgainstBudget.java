package touchstone.contracts.metrics.indicator;

import java.math.BigDecimal;
import touchstone.contracts.metrics.reading.Reading;

/**
 * What was spent, held against the budget for the same period.
 *
 * @param spend      may be an estimate, or of a period that has not ended
 * @param budget     of the same period
 * @param difference in pounds; more than 0 when more is spent
 * @param words      the same in one sentence
 */
public record AgainstBudget(Reading spend, Reading budget, BigDecimal difference, String words) {}
