package touchstone.contracts.plans.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One change to several actions, with one reason.
 *
 * @param actions their references or ids
 */
public record ActionsChange(
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 36) String> actions, @Valid @NotNull ActionChange change) {}
