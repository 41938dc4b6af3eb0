package touchstone.contracts.plans.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import touchstone.contracts.Slug;

/**
 * An action plan to begin, as a draft.
 *
 * @param reference unique in the authority: "improvement-plan-2013"
 * @param title     what people call it
 */
public record NewPlan(@NotBlank @Slug @Size(max = 60) String reference, @NotBlank @Size(max = 200) String title) {}
