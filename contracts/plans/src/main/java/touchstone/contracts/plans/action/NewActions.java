package touchstone.contracts.plans.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Actions of one plan, added together: all of them or none.
 *
 * @param actions each of them
 */
public record NewActions(@NotEmpty @Size(max = 500) List<@NotNull @Valid NewAction> actions) {}
