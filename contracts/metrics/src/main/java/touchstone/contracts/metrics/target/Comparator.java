package touchstone.contracts.metrics.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;
import touchstone.contracts.metrics.history.Withdrawn;

/**
 * What others show, with their own source and period: one value, or the range they lie in.
 *
 * @param name   who is compared with: "Statistical neighbours"
 * @param period the period it speaks of
 * @param value  the figure; null where only a range is known
 * @param low    lower end of the range; null when there is none
 * @param high   upper end of the range; null when there is none
 * @param source where the figure comes from
 * @param knownOn   since when it is known; before the day on which it was recorded only for what came from elsewhere
 * @param recordedOn when it was recorded here
 * @param recordedBy the post that recorded it
 * @param withdrawn that it no longer holds; null while it does
 */
public record Comparator(
        UUID id,
        ComparatorKind kind,
        String name,
        String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String source,
        LocalDate knownOn,
        LocalDate recordedOn,
        String recordedBy,
        @Nullable Withdrawn withdrawn) implements Identified {}
