package touchstone.contracts.plans.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An amendment to propose: what the plan holds now that its last version did not.
 *
 * @param title  what changes, in a line
 * @param reason why it changes
 */
public record NewAmendment(
        @NotNull AmendmentKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String reason) {}
