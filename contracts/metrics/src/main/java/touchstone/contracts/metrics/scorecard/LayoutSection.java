package touchstone.contracts.metrics.scorecard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import touchstone.contracts.metrics.indicator.Stage;

/**
 * Rows that stand together.
 *
 * @param title above them: "Inputs"
 * @param stage whose headlines and commentary stand below them
 * @param rows  from top to bottom
 */
public record LayoutSection(
        @NotBlank @Size(max = 80) String title,
        @NotNull Stage stage,
        @NotNull @Size(max = 100) List<@Valid @NotNull LayoutRow> rows) {}
