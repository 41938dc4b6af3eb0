package touchstone.contracts.metrics.scorecard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a council lays its scorecard out.
 *
 * @param columns  from left to right
 * @param sections from top to bottom
 */
public record NewScorecardLayout(
        @NotNull @Size(min = 1, max = 24) List<@Valid @NotNull LayoutColumn> columns,
        @NotNull @Size(min = 1, max = 12) List<@Valid @NotNull LayoutSection> sections) {}
