package touchstone.contracts.metrics.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A part of a dimension.
 *
 * @param name   as a breakdown names it: "North 1"
 * @param within the part that it is itself a part of, which stands before it; leave out for a part of the whole
 */
public record Part(@NotBlank @Size(max = 120) String name, @Size(max = 120) @Nullable String within) {}
