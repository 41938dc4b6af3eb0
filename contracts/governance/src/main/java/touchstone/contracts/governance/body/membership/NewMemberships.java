package touchstone.contracts.governance.body.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Seats on a body, given together: all of them or none.
 *
 * @param members each of them
 */
public record NewMemberships(@NotEmpty @Size(max = 100) List<@NotNull @Valid NewMembership> members) {}
