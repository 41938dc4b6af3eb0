package touchstone.contracts.metrics.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That an indicator is no longer measured.
 *
 * @param from   first day of the first period that no figure is asked for
 * @param reason why it is no longer measured
 */
public record NewRetirement(@NotNull LocalDate from, @NotBlank @Size(max = 2000) String reason) {}
