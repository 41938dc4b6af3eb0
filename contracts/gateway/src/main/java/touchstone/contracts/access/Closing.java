package touchstone.contracts.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The end of an authority's programme. Its record is read as at that day from then on.
 *
 * @param on      the last day of the record, not in the future
 * @param because who decided it and why, as readers are told
 */
public record Closing(@NotNull LocalDate on, @NotBlank @Size(max = 500) String because) {}
