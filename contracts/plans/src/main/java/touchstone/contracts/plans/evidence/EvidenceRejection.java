package touchstone.contracts.plans.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a piece of evidence does not show what it was put forward to show.
 *
 * @param reason why, as its agency will read it
 */
public record EvidenceRejection(@NotBlank @Size(max = 2000) String reason) {}
