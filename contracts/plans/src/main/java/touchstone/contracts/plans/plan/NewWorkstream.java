package touchstone.contracts.plans.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A strand of work to add to a plan, within a phase where the plan has phases.
 *
 * @param reference how people say it, once in the plan: "W2"
 * @param title     what people call it
 * @param phase     the phase it lies in
 */
public record NewWorkstream(
        @NotBlank @Size(max = 20) String reference,
        @NotBlank @Size(max = 200) String title,
        UUID phase) {}
