package touchstone.contracts.metrics.target;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import touchstone.contracts.metrics.reading.PeriodText;

/**
 * What others show: one value, or the range they lie in.
 *
 * @param name   who they are: "North East"
 * @param period their own, which may differ from the authority's latest
 * @param value  the figure; leave out where only a range is known
 * @param low    lowest among them, with {@code high} instead of a value
 * @param high   upper end of the range, together with low
 * @param source where the figure comes from
 * @param knownOn since when it is known, for what was known before its indicator came into Touchstone; today when left out
 */
public record NewComparator(
        @NotNull ComparatorKind kind,
        @NotBlank @Size(max = 120) String name,
        @NotNull @PeriodText String period,
        @Digits(integer = 12, fraction = 4) BigDecimal value,
        @Digits(integer = 12, fraction = 4) BigDecimal low,
        @Digits(integer = 12, fraction = 4) BigDecimal high,
        @NotBlank @Size(max = 200) String source,
        @PastOrPresent LocalDate knownOn) {}
