package touchstone.contracts.metrics.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import touchstone.contracts.Slug;

/**
 * That one indicator's count gives another's away.
 *
 * @param kind      what this indicator's count is
 * @param indicator code of the other
 */
public record Relation(@NotNull RelationKind kind, @NotBlank @Slug @Size(max = 60) String indicator) {}
