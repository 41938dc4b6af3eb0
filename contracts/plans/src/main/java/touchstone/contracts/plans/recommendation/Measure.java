package touchstone.contracts.plans.recommendation;

import java.util.UUID;
import touchstone.contracts.Identified;

/**
 * How we will know.
 *
 * @param indicator typed reference ({@code touchstone:metrics:indicator:CODE}) of the figure that tells; null when none does yet
 */
public record Measure(UUID id, String text, String indicator) implements Identified {}
