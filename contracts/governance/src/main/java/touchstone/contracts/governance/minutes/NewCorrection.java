package touchstone.contracts.governance.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A correction of a minute or of a decision: what was recorded stays, and this stands beside it.
 *
 * @param item     whose minute is put right; leave out for a decision
 * @param decision which decision is put right; leave out for a minute
 * @param text     how it is to be read
 * @param reason   why
 */
public record NewCorrection(UUID item, UUID decision, @NotBlank @Size(max = 20_000) String text, @NotBlank @Size(max = 2000) String reason) {}
