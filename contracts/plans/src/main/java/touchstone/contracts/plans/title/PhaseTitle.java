package touchstone.contracts.plans.title;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a phase is known.
 *
 * @param id            of the phase
 * @param plan          that it belongs to
 * @param number        its place in the plan
 * @param title         what it is for
 * @param suspendedFrom since when it is suspended; null when it is not
 */
public record PhaseTitle(UUID id, UUID plan, int number, String title, @Nullable LocalDate suspendedFrom) {}
