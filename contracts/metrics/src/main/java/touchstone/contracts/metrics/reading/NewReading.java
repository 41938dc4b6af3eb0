package touchstone.contracts.metrics.reading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import touchstone.contracts.Slug;

/**
 * A figure to submit: the parts it is computed from, the value its source states, or both; or why it is missing.
 *
 * @param indicator    its code
 * @param period       the period it speaks of
 * @param breakdown    leave out for the whole
 * @param numerator    what was counted; leave out when unknown
 * @param denominator  out of how many; leave out when unknown
 * @param stated       the value as its source prints it, decimals included: 5.0 claims more than 5
 * @param missing      why there is no figure; then nothing else of it is given
 * @param provisional  whether it may still change; no when left out
 * @param illustrative whether it is no real figure; no when left out
 * @param note         what a reader must know of this figure
 * @param reportedOn   when its source reported it, not in the future; today when left out
 * @param knownOn      since when the authority knows it, for what it knew before the indicator came into Touchstone; the day of
 *                     acceptance when left out
 */
public record NewReading(
        @NotBlank @Slug @Size(max = 60) String indicator,
        @NotNull @PeriodText String period,
        @Valid Breakdown breakdown,
        @PositiveOrZero @Digits(integer = 12, fraction = 4) BigDecimal numerator,
        @PositiveOrZero @Digits(integer = 12, fraction = 4) BigDecimal denominator,
        @Digits(integer = 12, fraction = 4) BigDecimal stated,
        Missing missing,
        Boolean provisional,
        Boolean illustrative,
        @Size(max = 500) String note,
        @PastOrPresent LocalDate reportedOn,
        @PastOrPresent LocalDate knownOn) {}
