package touchstone.contracts.governance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a meeting does not take place, breaks off or ends early.
 *
 * @param reason why, as members are told
 */
public record SittingReason(@NotBlank @Size(max = 2000) String reason) {}
