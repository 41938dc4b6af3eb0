package touchstone.contracts.metrics.spc;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a re-basing no longer holds.
 *
 * @param reason what was wrong with it
 */
public record RebaseWithdrawal(@NotBlank @Size(max = 2000) String reason) {}
