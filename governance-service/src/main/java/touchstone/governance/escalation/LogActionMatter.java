package touchstone.governance.escalation;

import java.util.UUID;
import touchstone.contracts.governance.actionlog.LogActionState;

/**
 * A log action as far as it matters to another body.
 *
 * @param item it was raised on; null when on none
 */
record LogActionMatter(UUID body, UUID item, String text, LogActionState state) {}
