package touchstone.contracts.governance.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decision to meet more or less often.
 *
 * @param from      first day on which the new cadence holds
 * @param decision  id of the decision in the register: the body's own, carried, in force, and taken by that day; leave out
 *                  only of a change whose day has passed, which is known from paper
 * @param decidedOn of a decision known from paper; leave out when the paper does not say, and beside a decision of the register
 * @param decidedBy the post or body that decided, likewise: "Independent Chair"
 * @param reason    why it changes
 * @param consulted posts, bodies or agencies that were asked first; at least one
 */
public record NewCadence(
        @NotNull Cadence cadence,
        @NotNull LocalDate from,
        UUID decision,
        LocalDate decidedOn,
        @Size(max = 200) String decidedBy,
        @NotBlank @Size(max = 2000) String reason,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> consulted) {}
