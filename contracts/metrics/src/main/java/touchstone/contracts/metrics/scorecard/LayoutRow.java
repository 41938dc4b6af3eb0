package touchstone.contracts.metrics.scorecard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.reading.Breakdown;

/**
 * A row of a scorecard.
 *
 * @param indicator its code
 * @param breakdown the part it is of; for the whole, or for each part of what is known by its parts only, leave it out
 * @param title     what the council calls it; the indicator's own title when left out
 * @param shows     what was counted, its rate, or both; as its unit has it when left out
 */
public record LayoutRow(
        @NotBlank @Slug @Size(max = 60) String indicator,
        @Nullable @Valid Breakdown breakdown,
        @Nullable @Size(min = 1, max = 200) String title,
        @Nullable FigurePart shows) {}
