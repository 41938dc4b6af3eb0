package touchstone.contracts.plans.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Somebody's own rating of a recommendation, shown beside the derived one.
 *
 * @param rag       green, amber, red or grey: embedded is earned, and suspending is a body's decision
 * @param reason    why it should be seen otherwise
 * @param expiresOn the last day on which it stands; at most a year ahead
 */
public record NewRatingOverride(
        @NotNull Rag rag, @NotBlank @Size(max = 2000) String reason, @NotNull LocalDate expiresOn) {}
