package touchstone.contracts.plans.recommendation;

import java.util.UUID;
import touchstone.contracts.Identified;

/** What difference it will make. */
public record Outcome(UUID id, String text) implements Identified {}
