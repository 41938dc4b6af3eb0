package touchstone.contracts.plans.update;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Progress updates to submit together.
 *
 * @param updates on one action or on many
 */
public record NewUpdates(@NotEmpty @Size(max = 1_000) List<@NotNull ActionUpdate> updates) {}
