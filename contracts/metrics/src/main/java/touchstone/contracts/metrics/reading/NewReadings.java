package touchstone.contracts.metrics.reading;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Readings to submit, all or none. Each is checked whole, so that all that is wrong is told at once.
 *
 * @param readings one for each figure
 * @param draft    keep them as drafts, to be submitted later; no when left out
 */
public record NewReadings(@NotEmpty @Size(max = 1_000) List<@NotNull NewReading> readings, Boolean draft) {}
