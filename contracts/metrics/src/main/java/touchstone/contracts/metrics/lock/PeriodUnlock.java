package touchstone.contracts.metrics.lock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a period is opened again.
 *
 * @param reason what is to be put right
 */
public record PeriodUnlock(@NotBlank @Size(max = 2000) String reason) {}
