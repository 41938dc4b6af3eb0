package touchstone.contracts.governance.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.body.terms.NewTerms;

/**
 * A body to set up.
 *
 * @param reference unique in the authority: "improvement-board"
 * @param name      what people call it
 * @param parent    the body it sits under; leave out when it sits under none
 * @param terms     its first terms of reference; they hold since there is the body
 * @param cadence   how often it meets to begin with; leave out when not recorded
 */
public record NewBody(
        @NotBlank @Slug @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String name,
        @NotNull BodyKind kind,
        UUID parent,
        @Valid @NotNull NewTerms terms,
        Cadence cadence) {}
