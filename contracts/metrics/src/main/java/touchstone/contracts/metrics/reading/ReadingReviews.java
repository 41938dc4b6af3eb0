package touchstone.contracts.metrics.reading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is decided on several submitted readings.
 *
 * @param reviews one for each reading
 */
public record ReadingReviews(@NotEmpty @Size(max = 500) List<@Valid @NotNull ReadingReview> reviews) {}
