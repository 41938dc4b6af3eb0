package touchstone.contracts.metrics.reading;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What is decided on one submitted reading.
 *
 * @param reading its id
 * @param reason  what is to be put right; needed to return it, left out to accept it
 */
public record ReadingReview(@NotNull UUID reading, @NotNull ReviewDecision decision, @Size(max = 2000) String reason) {}
