package touchstone.contracts.plans.recommendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Recommendations of one inspection, added together: all of them or none.
 *
 * @param recommendations each of them
 */
public record NewRecommendations(@NotEmpty @Size(max = 200) List<@NotNull @Valid NewRecommendation> recommendations) {}
