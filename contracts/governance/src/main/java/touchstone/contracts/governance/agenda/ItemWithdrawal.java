package touchstone.contracts.governance.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an item is not taken.
 *
 * @param reason why, as members are told
 */
public record ItemWithdrawal(@NotBlank @Size(max = 2000) String reason) {}
