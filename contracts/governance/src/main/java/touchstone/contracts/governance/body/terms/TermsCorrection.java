package touchstone.contracts.governance.body.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a version of the terms should have said.
 *
 * @param terms  the whole of it, put right
 * @param reason what was wrong
 */
public record TermsCorrection(@Valid @NotNull NewTerms terms, @NotBlank @Size(max = 2000) String reason) {}
