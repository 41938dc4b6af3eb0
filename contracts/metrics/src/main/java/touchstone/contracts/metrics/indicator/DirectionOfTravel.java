package touchstone.contracts.metrics.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The change from one reading to the next of a like period. Two points are a change, never a trend.
 *
 * @param reason why the verdict is so
 * @param period the period that the reason speaks of; null when of none
 * @param change in the indicator's unit, signed; null when not comparable or not disclosed
 * @param since  the period compared with; null when not comparable
 * @param words  the verdict and its reason in one sentence
 */
public record DirectionOfTravel(
        Verdict verdict,
        FigureReason reason,
        @Nullable String period,
        @Nullable BigDecimal change,
        @Nullable String since,
        String words) {}
