package touchstone.contracts.metrics.target;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;

/**
 * What others show, with their own source and period: one value, or the range they lie in.
 *
 * @param name   who is compared with: "Statistical neighbours"
 * @param period the period it speaks of
 * @param value  the figure; null where only a range is known
 * @param low    lower end of the range; null when there is none
 * @param high   upper end of the range; null when there is none
 * @param source where the figure comes from
 */
public record Comparator(
        UUID id,
        ComparatorKind kind,
        String name,
        String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String source) implements Identified {}
