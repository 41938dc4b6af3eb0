package touchstone.contracts.metrics.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An assessment put right.
 *
 * @param reason     what was wrong
 * @param assessment as it is to be, whole
 */
public record AssessmentCorrection(@NotBlank @Size(max = 2000) String reason, @NotNull @Valid NewAssessment assessment) {}
