package touchstone.contracts.plans.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an amendment goes no further. The plan keeps what was changed; undo that in its actions.
 *
 * @param reason why, as it is kept
 */
public record AmendmentClosing(@NotBlank @Size(max = 2000) String reason) {}
