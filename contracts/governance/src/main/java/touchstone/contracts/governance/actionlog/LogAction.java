package touchstone.contracts.governance.actionlog;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * Something a meeting asked someone to do. It comes back to every meeting of the body until the body closes it.
 *
 * @param body        whose log it is in
 * @param bodyName    what people call that body
 * @param meeting     where it was raised
 * @param item        the agenda item it came from; null when from none
 * @param text        what is to be done
 * @param seat        the seat on the body that owns it; null when an agency does
 * @param agency      that owns it, or for which the seat was held; null when the seat was held for none
 * @param owner       a post; null when the agency as a whole owns it
 * @param raisedOn    date of that meeting
 * @param firstDue    when it was to be done as first agreed; null when no date was
 * @param due         when it is to be done; null when no date was agreed
 * @param daysLate    whole days past due at the date asked about while its owner has not completed it; 0 when not late
 * @param completedOn since when it is done, as its owner says; null while it is not
 * @param closedAt    the meeting that closed it; null while none has
 * @param closedOn    date of that meeting; null while it is open at the date asked about
 * @param decision    of that meeting that closed it; null when none did
 * @param outcome     what came of it; null while it is open
 * @param open        whether no meeting had closed it by the date asked about
 * @param pastDue     whether its owner had not completed it then and should have before
 * @param history     what happened to it by then, in order
 * @param allowed     what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record LogAction(
        UUID id,
        int version,
        UUID body,
        String bodyName,
        UUID meeting,
        @Nullable UUID item,
        String text,
        @Nullable UUID seat,
        @Nullable String agency,
        @Nullable String owner,
        LocalDate raisedOn,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate due,
        int daysLate,
        LogActionState state,
        @Nullable LocalDate completedOn,
        @Nullable UUID closedAt,
        @Nullable LocalDate closedOn,
        @Nullable UUID decision,
        @Nullable String outcome,
        boolean open,
        boolean pastDue,
        List<LogActionStep> history,
        List<LogActionMove> allowed) implements Versioned {}
