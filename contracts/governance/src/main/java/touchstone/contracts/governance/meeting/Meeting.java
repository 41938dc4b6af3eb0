package touchstone.contracts.governance.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
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
        @Nullable String cancelledWhy) implements Versioned {}
