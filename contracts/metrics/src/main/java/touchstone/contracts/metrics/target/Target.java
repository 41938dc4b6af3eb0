package touchstone.contracts.metrics.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;
import touchstone.contracts.metrics.history.Withdrawn;
import touchstone.contracts.metrics.reading.Breakdown;

/**
 * A target from a date on; the one with the latest date not after a period's last day is in force for it.
 *
 * @param breakdown the part it is set for; null for the whole, and for parts of what is no count without one of their own
 * @param from      first day on which it holds
 * @param value     the figure to reach; null for a band
 * @param tolerance by how much it may be missed; null when not at all
 * @param low       lower end of the band; null when it is no band
 * @param high      upper end of the band; null when it is no band
 * @param source    who set it, and where that is written
 * @param knownOn   since when it is known; before the day on which it was recorded only for what came from elsewhere
 * @param recordedOn when it was recorded here
 * @param recordedBy the post that recorded it
 * @param withdrawn that it no longer holds; null while it does
 */
public record Target(
        UUID id,
        @Nullable Breakdown breakdown,
        LocalDate from,
        @Nullable BigDecimal value,
        @Nullable BigDecimal tolerance,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String source,
        LocalDate knownOn,
        LocalDate recordedOn,
        String recordedBy,
        @Nullable Withdrawn withdrawn) implements Identified {}
