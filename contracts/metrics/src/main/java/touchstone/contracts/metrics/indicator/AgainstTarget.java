package touchstone.contracts.metrics.indicator;

/**
 * The latest reading held against the target in force at the end of its period.
 *
 * @param words the verdict and its reason in one sentence
 */
public record AgainstTarget(TargetVerdict verdict, String words) {}
