package touchstone.contracts.governance.actionlog;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * Something a meeting asked someone to do. It comes back to every meeting of the body until the body closes it.
 *
 * @param meeting  where it was raised
 * @param item     the agenda item it came from; null when from none
 * @param owner    a post
 * @param daysLate whole days past due and open at the date asked about; 0 when not late
 * @param closedOn date of the meeting that closed it; null while it is open at the date asked about
 * @param outcome  what came of it; null while it is open
 */
public record LogAction(
        UUID id,
        int version,
        UUID body,
        UUID meeting,
        UUID item,
        String text,
        String owner,
        LocalDate raisedOn,
        LocalDate due,
        int daysLate,
        LocalDate closedOn,
        String outcome) implements Versioned {}
