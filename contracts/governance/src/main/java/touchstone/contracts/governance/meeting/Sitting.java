package touchstone.contracts.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the body sits.
 *
 * @param reason    why it was postponed, adjourned, abandoned or cancelled; null when it was not
 * @param firstDate the day it was first planned for; null unless it was moved to another
 * @param allowed   what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record Sitting(SittingState state, @Nullable String reason, @Nullable LocalDate firstDate, List<SittingMove> allowed) {}
