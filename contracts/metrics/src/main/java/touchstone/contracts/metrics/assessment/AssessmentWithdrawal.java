package touchstone.contracts.metrics.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an assessment no longer counts.
 *
 * @param reason what was wrong with it
 */
public record AssessmentWithdrawal(@NotBlank @Size(max = 2000) String reason) {}
