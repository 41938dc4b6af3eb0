package touchstone.contracts.governance.body.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Terms that follow those there are.
 *
 * @param from first day on which they hold, after every meeting that relied on the terms before
 */
public record TermsChange(@NotNull LocalDate from, @Valid @NotNull NewTerms terms) {}
