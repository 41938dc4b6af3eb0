package touchstone.contracts.plans.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A stretch of the plan's time to add.
 *
 * @param number   place in time, from 1, once in the plan
 * @param title    what people call it
 * @param waitsFor the phase that must be signed off before this one resumes; leave out when none
 */
public record NewPhase(@Min(1) @Max(99) int number, @NotBlank @Size(max = 200) String title, UUID waitsFor) {}
