package touchstone.contracts.metrics.spc;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Process limits are computed anew from a date on, because the process changed.
 *
 * @param from     first day of the first period that the new limits are computed from
 * @param baseline how many points from there on the limits are computed from and stay as they are; all when left out
 * @param cause    what changed in the process; a change of the figures alone is no cause
 */
public record NewRebase(
        @NotNull LocalDate from, @Min(12) @Max(200) Integer baseline, @NotBlank @Size(max = 2000) String cause) {}
