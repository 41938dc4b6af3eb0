package touchstone.contracts.governance.actionlog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A new date for a log action. Every earlier one is kept.
 *
 * @param due    not before it was raised
 * @param reason why it moves
 */
public record LogActionDate(@NotNull LocalDate due, @NotBlank @Size(max = 2000) String reason) {}
