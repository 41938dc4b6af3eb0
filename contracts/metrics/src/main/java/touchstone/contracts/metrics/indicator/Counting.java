package touchstone.contracts.metrics.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator counts, and how its figures hang together: sub-totals are held to it, and nothing that gives a small
 * count away is shown outside the authority.
 *
 * @param subject    whom or what it counts; children when left out
 * @param threshold  counts of children from 1 to this are withheld outside the authority; 5 when left out
 * @param addsUp     how its figures make those of the whole and of longer periods; left out, nothing is held together, and
 *                   figures are withheld as if they added up wherever the numbers allow it
 * @param dimensions what it is split by; a split that is not declared adds up wherever the numbers allow it
 * @param relations  the indicators whose counts it gives away
 */
public record Counting(
        Subject subject,
        @Min(1) @Max(100) Integer threshold,
        @Nullable AddsUp addsUp,
        @Size(max = 10) List<@Valid @NotNull Dimension> dimensions,
        @Size(max = 10) List<@Valid @NotNull Relation> relations) {}
