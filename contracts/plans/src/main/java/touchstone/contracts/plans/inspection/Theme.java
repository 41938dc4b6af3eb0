package touchstone.contracts.plans.inspection;

import java.util.UUID;
import touchstone.contracts.Identified;

/**
 * A strength or a gap that an inspection found, short of a recommendation.
 *
 * @param text what was found
 */
public record Theme(UUID id, ThemeKind kind, String text) implements Identified {}
