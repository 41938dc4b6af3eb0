package touchstone.contracts.plans.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A strand of work to add to a plan, within a phase where the plan has phases. */
public record NewWorkstream(@NotBlank @Size(max = 20) String reference, @NotBlank @Size(max = 200) String title, UUID phase) {}
