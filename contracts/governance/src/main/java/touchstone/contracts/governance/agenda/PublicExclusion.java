package touchstone.contracts.governance.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The exclusion of the public from an item, resolved by the meeting (Local Government Act 1972, section 100A).
 *
 * @param paragraph  of Schedule 12A, that describes what is exempt
 * @param reason     why keeping it from the public outweighs telling it
 * @param resolution the decision of this meeting to exclude the public; it was carried
 */
public record PublicExclusion(@NotNull @Min(1) @Max(7) Integer paragraph, @NotBlank @Size(max = 2000) String reason, @NotNull UUID resolution) {}
