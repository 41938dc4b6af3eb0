package touchstone.contracts.governance.actionlog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That a log action is open again. What was said when it was completed or closed is kept.
 *
 * @param reason why
 */
public record LogActionReopening(@NotBlank @Size(max = 2000) String reason) {}
