package touchstone.contracts.governance.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An interest in an item.
 *
 * @param item     the agenda item
 * @param seat     row of the roll: who declares it
 * @param interest what it is
 * @param out      whether the member takes no part in the item; leave out to let the kind say
 */
public record NewDeclaration(
        @NotNull UUID item, @NotNull UUID seat, @NotNull InterestKind kind, @NotBlank @Size(max = 2000) String interest, Boolean out) {}
