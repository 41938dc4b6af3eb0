package touchstone.contracts.metrics.entry;

import org.jspecify.annotations.Nullable;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.Reading;

/**
 * One figure to enter.
 *
 * @param indicator its code
 * @param title     what people call it
 * @param breakdown the part it is of; null for the whole
 * @param computed  whether it is computed from a numerator and a denominator
 * @param now       what is there for the period, one in review before one that is accepted; null when nothing is
 * @param before    the last figure that counts, of another period; null when there is none
 */
public record EntryRow(
        String indicator,
        String title,
        Unit unit,
        @Nullable Breakdown breakdown,
        boolean computed,
        @Nullable Reading now,
        @Nullable Reading before) {}
