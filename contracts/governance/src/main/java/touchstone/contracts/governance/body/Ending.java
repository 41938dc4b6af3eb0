package touchstone.contracts.governance.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The last day of a reporting line.
 *
 * @param until the last day on which it holds
 */
public record Ending(@NotNull LocalDate until) {}
