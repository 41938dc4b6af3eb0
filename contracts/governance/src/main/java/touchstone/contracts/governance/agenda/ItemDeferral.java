package touchstone.contracts.governance.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Why an item is taken later.
 *
 * @param reason why, as members are told
 * @param to     a later meeting of the same body, on whose agenda it is put; leave out while none is agreed
 */
public record ItemDeferral(@NotBlank @Size(max = 2000) String reason, UUID to) {}
