package touchstone.contracts.plans.recommendation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;

/**
 * How we will know.
 *
 * @param text      what would show it
 * @param indicator typed reference ({@code touchstone:metrics:indicator:CODE}) of the figure that tells; null when none
 *                  does yet
 */
public record Measure(UUID id, String text, @Nullable String indicator) implements Identified {}
