package touchstone.contracts.metrics.release;

import org.jspecify.annotations.Nullable;
import touchstone.contracts.metrics.reading.Breakdown;

/**
 * A figure that a release decided on.
 *
 * @param indicator its code
 * @param period    the period it speaks of
 * @param breakdown null for the whole
 * @param revision  which of the figures accepted for it
 */
public record ReleasedFigure(String indicator, String period, @Nullable Breakdown breakdown, int revision) {}
