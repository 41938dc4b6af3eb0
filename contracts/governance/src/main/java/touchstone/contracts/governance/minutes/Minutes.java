package touchstone.contracts.governance.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a meeting's minutes have come.
 *
 * @param version     number of the last version circulated; 0 while none is
 * @param changed     whether they were changed since they were last circulated
 * @param confirmedAt the meeting that confirmed them; null until one has
 * @param confirmedOn day of that meeting
 * @param corrections what that meeting corrected in them; null when nothing
 * @param confirmed   whether nothing in them changes any more
 * @param allowed     what the caller can do with them now; nothing when they are shown as they were on a past date
 */
public record Minutes(
        MinutesState state,
        int version,
        boolean changed,
        @Nullable UUID confirmedAt,
        @Nullable LocalDate confirmedOn,
        @Nullable String corrections,
        boolean confirmed,
        List<MinutesMove> allowed) {}
