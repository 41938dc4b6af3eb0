package touchstone.contracts.plans.recommendation;

import java.util.UUID;
import touchstone.contracts.Identified;

/**
 * What difference it will make.
 *
 * @param text what will be different for children
 */
public record Outcome(UUID id, String text) implements Identified {}
