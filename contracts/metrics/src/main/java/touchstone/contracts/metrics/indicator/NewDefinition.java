package touchstone.contracts.metrics.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A change of what is counted. It breaks the series: readings on either side of it are not compared.
 *
 * @param from first day of the first period counted the new way
 * @param text what exactly is counted from then on
 * @param knownOn since when this is known, for what was known before the indicator came into Touchstone; today when left out
 */
public record NewDefinition(@NotNull LocalDate from, @NotBlank @Size(max = 4000) String text, @PastOrPresent LocalDate knownOn) {}
