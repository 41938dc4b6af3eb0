package touchstone.contracts.metrics.indicator;

import org.jspecify.annotations.Nullable;
import touchstone.contracts.metrics.target.Target;

/**
 * The latest reading held against the target in force at the end of its period.
 *
 * @param reason why the verdict is so
 * @param period the period that the reason speaks of; null when of none
 * @param target the target it was held against; null when none is set
 * @param words  the verdict and its reason in one sentence
 */
public record AgainstTarget(
        TargetVerdict verdict, FigureReason reason, @Nullable String period, @Nullable Target target, String words) {}
