package touchstone.contracts.plans.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import touchstone.contracts.Reference;

/**
 * How we will know, linked where possible to an indicator.
 *
 * @param text      what would show it
 * @param indicator typed reference of the figure that tells; leave out while none does
 */
public record NewMeasure(
        @NotBlank @Size(max = 2000) String text,
        @Size(max = 120) @Pattern(
                regexp = Reference.INDICATOR,
                message = "must be like 'touchstone:metrics:indicator:CODE'") String indicator) {}
