package touchstone.contracts.governance.actionlog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That a log action is done, as its owner says. It stays in the log until the body closes it.
 *
 * @param completedOn the day itself, not before it was raised
 * @param note        what was done
 */
public record LogActionCompletion(@NotNull @PastOrPresent LocalDate completedOn, @NotBlank @Size(max = 2000) String note) {}
