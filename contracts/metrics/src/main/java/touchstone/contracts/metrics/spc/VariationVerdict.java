package touchstone.contracts.metrics.spc;

import org.jspecify.annotations.Nullable;

/**
 * What the latest point of a series says.
 *
 * @param side  which way it points; null for common cause and without a verdict
 * @param words the verdict and its reason in one sentence
 */
public record VariationVerdict(Variation verdict, @Nullable Side side, String words) {}
