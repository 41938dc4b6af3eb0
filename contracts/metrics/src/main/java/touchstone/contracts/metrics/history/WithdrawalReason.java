package touchstone.contracts.metrics.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why something that was recorded no longer holds.
 *
 * @param reason what was wrong with it
 */
public record WithdrawalReason(@NotBlank @Size(max = 2000) String reason) {}
