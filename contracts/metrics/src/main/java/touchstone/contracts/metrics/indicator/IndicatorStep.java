package touchstone.contracts.metrics.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;

/**
 * What happened to an indicator, and how it reads since then.
 *
 * @param knownOn    since when it counts
 * @param recordedOn when it was recorded here
 * @param recordedBy the post that recorded it
 * @param reason     why; null where none is asked for
 * @param indicator  as it reads since then
 */
public record IndicatorStep(
        UUID id,
        IndicatorStepKind kind,
        LocalDate knownOn,
        LocalDate recordedOn,
        String recordedBy,
        @Nullable String reason,
        Indicator indicator) implements Identified {}
