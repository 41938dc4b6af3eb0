package touchstone.contracts.governance.actionlog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The meeting of the body that closed a log action, and what came of it.
 *
 * @param meeting  a meeting of the same body
 * @param decision of that meeting, by which it was closed; leave out when it took none
 * @param outcome  what came of it
 */
public record LogActionClosing(@NotNull UUID meeting, UUID decision, @NotBlank @Size(max = 2000) String outcome) {}
