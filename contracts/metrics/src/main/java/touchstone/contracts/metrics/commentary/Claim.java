package touchstone.contracts.metrics.commentary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.PeriodText;

/**
 * A figure that a text claims, so that it can be held against the reading: "re-referrals of 16 % in 2012/13".
 *
 * @param indicator its code
 * @param period    the period it speaks of
 * @param breakdown the part it speaks of; leave out for the whole
 * @param value     the figure, in the indicator's unit
 */
public record Claim(
        @NotBlank @Slug @Size(max = 60) String indicator,
        @NotNull @PeriodText String period,
        @Valid Breakdown breakdown,
        @NotNull @Digits(integer = 12, fraction = 4) BigDecimal value) {}
