package touchstone.contracts.governance.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * One meeting of a body.
 *
 * @param body         the body that meets
 * @param bodyName     what people call that body
 * @param date         the day it is held, or was to be
 * @param startsAt     local time; null when not recorded
 * @param place        where it is held; null when not recorded
 * @param confirmedAt  the meeting that confirmed its minutes; null until one has
 * @param corrections  what that meeting corrected in them; null when nothing
 * @param cancelledWhy null unless it is cancelled
 * @param ahead        neither opened nor cancelled
 * @param begun        from its opening on
 * @param done         nothing is left to do: its minutes are confirmed, or it is cancelled
 * @param pastDue      its day has passed and it was neither opened nor cancelled
 * @param allowed      what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record Meeting(
        UUID id,
        int version,
        UUID body,
        String bodyName,
        MeetingKind kind,
        MeetingState state,
        LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        AgendaDeadline agenda,
        @Nullable UUID confirmedAt,
        @Nullable String corrections,
        @Nullable String cancelledWhy,
        boolean ahead,
        boolean begun,
        boolean done,
        boolean pastDue,
        List<MeetingMove> allowed) implements Versioned {}
