package touchstone.contracts.metrics.spc;

import org.jspecify.annotations.Nullable;
import touchstone.contracts.metrics.target.Target;

/**
 * The limits held against the target in force.
 *
 * @param target null when none is set
 * @param words  the verdict and its reason in one sentence
 */
public record AssuranceVerdict(Assurance verdict, @Nullable Target target, String words) {}
