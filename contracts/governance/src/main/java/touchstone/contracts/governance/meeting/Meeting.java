package touchstone.contracts.governance.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * One meeting of a body.
 *
 * @param startsAt      local time; null when not recorded
 * @param confirmedAt   the meeting that confirmed its minutes; null until one has
 * @param corrections   what that meeting corrected in them; null when nothing
 * @param cancelledWhy  null unless it is cancelled
 */
public record Meeting(
        UUID id,
        int version,
        UUID body,
        String bodyName,
        MeetingKind kind,
        MeetingState state,
        LocalDate date,
        LocalTime startsAt,
        String place,
        AgendaDeadline agenda,
        UUID confirmedAt,
        String corrections,
        String cancelledWhy) implements Versioned {}
