package touchstone.contracts.metrics.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Slug;

/**
 * What the whole is split by.
 *
 * @param by     as a breakdown names it: "team", "agency", "route"
 * @param addsUp how its parts make the whole; as the indicator's when left out
 * @param parts  all of them, in their order
 */
public record Dimension(
        @NotBlank @Slug @Size(max = 40) String by,
        @Nullable AddsUp addsUp,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Part> parts) {}
