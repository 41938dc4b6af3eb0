package touchstone.contracts.governance.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision to meet more or less often.
 *
 * @param from      first day on which the new cadence holds
 * @param decidedOn leave out when the record does not say; it is never guessed
 * @param decidedBy the post or body that decided: "Independent Chair"
 * @param reason    why it changes
 * @param consulted posts, bodies or agencies that were asked first; at least one
 */
public record NewCadence(
        @NotNull Cadence cadence,
        @NotNull LocalDate from,
        LocalDate decidedOn,
        @NotBlank @Size(max = 200) String decidedBy,
        @NotBlank @Size(max = 2000) String reason,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> consulted) {}
