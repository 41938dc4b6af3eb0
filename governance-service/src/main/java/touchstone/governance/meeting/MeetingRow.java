package touchstone.governance.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import touchstone.contracts.governance.Meeting;
import touchstone.contracts.governance.MeetingKind;
import touchstone.contracts.governance.MeetingState;
import touchstone.governance.calendar.WorkingDays;

/** A meeting as it comes from the database, its deadline not yet derived. */
record MeetingRow(
        UUID id,
        int version,
        UUID body,
        String bodyName,
        MeetingKind kind,
        MeetingState state,
        LocalDate day,
        LocalTime startsAt,
        String place,
        boolean agendaPublished,
        LocalDate agendaPublishedOn,
        UUID confirmedAt,
        String corrections,
        String cancelledWhy) {

    Meeting derive(WorkingDays calendar, LocalDate today) {
        return new Meeting(id, version, body, bodyName, kind, state, day, startsAt, place,
                AgendaDeadlines.of(calendar, day, agendaPublished, agendaPublishedOn, today),
                confirmedAt, corrections, cancelledWhy);
    }
}
