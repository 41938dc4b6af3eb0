package touchstone.contracts.metrics.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * What an indicator showed for a period.
 *
 * @param indicator    its code
 * @param definition   number of the definition it was counted under
 * @param period       the period it speaks of
 * @param breakdown    null for the whole
 * @param numerator    what was counted; null when unknown or withheld
 * @param denominator  out of how many; null when unknown or withheld
 * @param value        computed to the indicator's precision, or as stated when it cannot be computed; null when missing
 * @param stated       the value as its source printed it; null when it printed none
 * @param missing      why there is no figure, {@code suppressed} also where disclosure control withholds it from this
 *                     caller; null when there is one
 * @param provisional  whether it may still change
 * @param illustrative no real figure: kept out of direction, targets and status
 * @param percentOnly  a percentage that could not be checked because its numerator or denominator is unknown
 * @param note         what a reader must know of this figure; null when nothing
 * @param revision     1 when first accepted, more when it replaced an accepted figure; 0 until accepted
 * @param agency       slug of the agency that submitted it; null for the programme
 * @param submittedBy  the post that submitted it, for people of the authority; null for others and for a draft
 * @param reportedOn   when its source reported it
 * @param knownOn      since when it is known: the day it was accepted, or an earlier one for what came from elsewhere; null for one
 *                     that is not accepted and claims no earlier day
 * @param acceptedOn   when it was accepted; null unless it is
 * @param returnReason why it was returned; null unless it was
 * @param open         whether it is neither accepted nor returned yet
 * @param allowed      what the caller can do with it now
 */
public record Reading(
        UUID id,
        int version,
        String indicator,
        int definition,
        String period,
        PeriodKind kind,
        @Nullable Breakdown breakdown,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal stated,
        @Nullable Missing missing,
        boolean provisional,
        boolean illustrative,
        boolean percentOnly,
        @Nullable String note,
        ReadingState state,
        int revision,
        @Nullable String agency,
        @Nullable String submittedBy,
        LocalDate reportedOn,
        @Nullable LocalDate knownOn,
        @Nullable LocalDate acceptedOn,
        @Nullable String returnReason,
        boolean open,
        List<ReadingMove> allowed) implements Versioned {}
