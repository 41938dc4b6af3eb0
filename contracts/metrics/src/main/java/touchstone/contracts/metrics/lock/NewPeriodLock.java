package touchstone.contracts.metrics.lock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import touchstone.contracts.metrics.reading.PeriodText;

/**
 * A period to close.
 *
 * @param period the period: "2012/13 Q4"
 * @param reason why, such as the report its figures stand in
 */
public record NewPeriodLock(@NotNull @PeriodText String period, @NotBlank @Size(max = 2000) String reason) {}
