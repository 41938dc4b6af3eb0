package touchstone.contracts.governance.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A comment on circulated minutes.
 *
 * @param item whose minute it is about
 * @param text what is to be said of it
 */
public record NewMinutesComment(@NotNull UUID item, @NotBlank @Size(max = 4000) String text) {}
