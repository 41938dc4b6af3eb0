package touchstone.contracts.metrics.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * What an indicator showed for a period.
 *
 * @param definition   number of the definition it was counted under
 * @param breakdown    null for the whole
 * @param value        computed to the indicator's precision, or as stated when it cannot be computed; null when missing
 * @param stated       the value as its source printed it; null when it printed none
 * @param missing      why there is no figure; {@code suppressed} also where disclosure control withholds it from this caller
 * @param percentOnly  a percentage that could not be checked because its numerator or denominator is unknown
 * @param illustrative no real figure: kept out of direction, targets and status
 * @param revision     1 when first accepted, more when it replaced an accepted figure; 0 until accepted
 * @param reportedOn   when the figure became known
 * @param returnReason why it was returned; null unless it was
 */
public record Reading(
        UUID id,
        int version,
        String indicator,
        int definition,
        String period,
        PeriodKind kind,
        Breakdown breakdown,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        BigDecimal stated,
        Missing missing,
        boolean provisional,
        boolean illustrative,
        boolean percentOnly,
        String note,
        ReadingState state,
        int revision,
        String agency,
        LocalDate reportedOn,
        String returnReason) implements Versioned {}
