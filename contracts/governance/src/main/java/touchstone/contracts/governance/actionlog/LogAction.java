package touchstone.contracts.governance.actionlog;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * Something a meeting asked someone to do. It comes back to every meeting of the body until the body closes it.
 *
 * @param body     whose log it is in
 * @param meeting  where it was raised
 * @param item     the agenda item it came from; null when from none
 * @param text     what is to be done
 * @param owner    a post
 * @param raisedOn date of that meeting
 * @param due      when it is to be done; null when no date was agreed
 * @param daysLate whole days past due and open at the date asked about; 0 when not late
 * @param closedOn date of the meeting that closed it; null while it is open at the date asked about
 * @param outcome  what came of it; null while it is open
 * @param open     whether no meeting had closed it by the date asked about
 * @param pastDue  whether it was open then and should have been done before
 * @param allowed  what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record LogAction(
        UUID id,
        int version,
        UUID body,
        UUID meeting,
        @Nullable UUID item,
        String text,
        String owner,
        LocalDate raisedOn,
        @Nullable LocalDate due,
        int daysLate,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        boolean open,
        boolean pastDue,
        List<LogActionMove> allowed) implements Versioned {}
