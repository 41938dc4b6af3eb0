package touchstone.contracts.governance.actionlog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How far a log action has come, as its owner says.
 *
 * @param note what has been done and what is left
 */
public record LogActionProgress(@NotBlank @Size(max = 2000) String note) {}
