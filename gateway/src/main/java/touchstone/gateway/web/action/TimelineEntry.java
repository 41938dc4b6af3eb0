package touchstone.gateway.web.action;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.plans.update.ProgressUpdate;

/**
 * Something that happened to an action.
 *
 * @param what    and by whom; null for an update, which tells it itself
 * @param reason  null when none was given
 * @param changes what was and what it became
 * @param update  what was reported; null when it was something else
 */
public record TimelineEntry(LocalDate on, String what, String reason, List<Change> changes, ProgressUpdate update) {

    static TimelineEntry of(ProgressUpdate update) {
        return new TimelineEntry(update.asAt(), null, null, List.of(), update);
    }

    static TimelineEntry of(LocalDate on, String what, String reason, Change... changes) {
        return new TimelineEntry(on, what, reason, List.of(changes), null);
    }

    /** One thing that was changed, in words. */
    public record Change(String of, String was, String became) {}
}
