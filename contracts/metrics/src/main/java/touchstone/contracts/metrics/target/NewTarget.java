package touchstone.contracts.metrics.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import touchstone.contracts.metrics.reading.Breakdown;

/**
 * A target from a date on: a value for an indicator with a better side, a band for one with a range.
 *
 * @param breakdown the part it is set for; leave out for the whole
 * @param from      first day it applies; it ends the target before it
 * @param value     the figure to reach; leave out for a band
 * @param tolerance how far a reading may miss the value or the band before it counts as breached; 0 when left out
 * @param low       lower end of the band, inside it
 * @param high      upper end of the band, inside it
 * @param literally take a percentage below 1 as it is; it is asked about when left out, for 0.9 mostly means 90
 * @param source    who set it, and where that is written
 * @param knownOn   since when it is known, for what was known before its indicator came into Touchstone; today when left out
 */
public record NewTarget(
        @Valid Breakdown breakdown,
        @NotNull LocalDate from,
        @Digits(integer = 12, fraction = 4) BigDecimal value,
        @PositiveOrZero @Digits(integer = 12, fraction = 4) BigDecimal tolerance,
        @Digits(integer = 12, fraction = 4) BigDecimal low,
        @Digits(integer = 12, fraction = 4) BigDecimal high,
        Boolean literally,
        @NotBlank @Size(max = 200) String source,
        @PastOrPresent LocalDate knownOn) {}
