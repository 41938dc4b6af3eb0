package touchstone.contracts.governance.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An agenda item or a log action to put before the body above.
 *
 * @param item      of a meeting that has been opened; or leave out and name a log action
 * @param logAction that no meeting has closed; or leave out and name an item
 * @param to        needed where the body escalates to more than one other
 * @param title     what it is called on that agenda; leave out to call it as the item or the log action is
 * @param reason    what the other body is asked for, and why
 */
public record NewEscalation(UUID item, UUID logAction, UUID to, @Size(max = 200) String title, @NotBlank @Size(max = 2000) String reason) {}
