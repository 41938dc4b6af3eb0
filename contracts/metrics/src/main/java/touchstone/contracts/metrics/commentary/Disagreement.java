package touchstone.contracts.metrics.commentary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.metrics.reading.Breakdown;

/**
 * Where a text and a table do not agree.
 *
 * @param quote     what the text says: "below 50 %"
 * @param indicator code of the one that the text speaks of
 * @param breakdown the part that it speaks of; null for the whole
 * @param period    the period of the figure that it is held against
 * @param value     the number in the text
 * @param words     what each says, in one sentence
 */
public record Disagreement(String quote, String indicator, @Nullable Breakdown breakdown, String period, BigDecimal value, String words) {}
