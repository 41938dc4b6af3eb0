package touchstone.contracts.metrics.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How many judgements there are, as the text of the paper says.
 *
 * @param section in which part of the service; null for all
 * @param grade   of which grade; null for all
 * @param stated  how many the text says there are
 */
public record StatedTotal(@Nullable @Size(max = 120) String section, @Nullable Grade grade, @Min(0) @Max(1000) int stated) {}
