package touchstone.contracts.metrics.reading;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Drafts to submit.
 *
 * @param readings their ids
 */
public record ReadingIds(@NotEmpty @Size(max = 500) List<@NotNull UUID> readings) {}
