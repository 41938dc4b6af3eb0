package touchstone.contracts.governance.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What a body should have been called, and where it belongs.
 *
 * @param name   what people call it
 * @param parent the body it sits under, which does not sit under this one; leave out when it sits under none
 * @param reason what was wrong, for the audit
 */
public record BodyCorrection(
        @NotBlank @Size(max = 200) String name,
        @NotNull BodyKind kind,
        UUID parent,
        @NotBlank @Size(max = 2000) String reason) {}
