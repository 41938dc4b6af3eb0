package touchstone.contracts.governance.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Slug;

/**
 * A body to set up.
 *
 * @param reference unique in the authority: "improvement-board"
 * @param name      what people call it
 * @param parent    the body it sits under; leave out when it sits under none
 * @param verbs     what it may do
 * @param quorum    the fewest voting members who must be present; leave out when not recorded
 * @param cadence   how often it meets to begin with; leave out when not recorded
 */
public record NewBody(
        @NotBlank @Slug @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String name,
        @NotNull BodyKind kind,
        UUID parent,
        @NotEmpty @Size(max = 9) List<@NotNull Verb> verbs,
        @Min(1) @Max(200) Integer quorum,
        Cadence cadence) {}
