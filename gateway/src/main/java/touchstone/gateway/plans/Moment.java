package touchstone.gateway.plans;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.plans.ProgressUpdate;

/**
 * Something that happened to an action.
 *
 * @param what    and by whom; null for an update, which tells it itself
 * @param reason  null when none was given
 * @param changes what was and what it became
 * @param update  what was reported; null when it was something else
 */
public record Moment(LocalDate on, String what, String reason, List<Change> changes, ProgressUpdate update) {

    static Moment of(ProgressUpdate update) {
        return new Moment(update.asAt(), null, null, List.of(), update);
    }

    static Moment of(LocalDate on, String what, String reason, Change... changes) {
        return new Moment(on, what, reason, List.of(changes), null);
    }

    /** One thing that was changed, in words. */
    public record Change(String of, String was, String became) {}
}
