package touchstone.contracts.governance.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.governance.agenda.Agenda;
import touchstone.contracts.governance.minutes.Minutes;

/**
 * One meeting of a body, and how far each of its three things has come: the agenda, the sitting and the minutes.
 *
 * @param body             the body that meets
 * @param bodyName         what people call that body
 * @param date             the day it is held, or was to be
 * @param startsAt         local time; null when not recorded
 * @param endsAt           local time; null when not recorded
 * @param place            where it is held; null when not recorded
 * @param remote           whether it is held without a place, or can be joined from elsewhere
 * @param joinLink         address at which it is joined from elsewhere; null when not recorded, and to whoever is neither a member
 *                         of the body nor of its secretariat
 * @param enteredFromPaper whether it was over before it was entered, so that its days are as the papers state them
 * @param minutes          null until it is opened
 * @param warnings         what is unusual about its day; nothing of it forbids the meeting
 * @param ahead            planned for a day, and not opened
 * @param begun            from its opening on
 * @param done             nothing is left to do: its minutes are confirmed, or it is cancelled
 * @param pastDue          its day has passed and it was neither opened, postponed nor cancelled
 */
public record Meeting(
        UUID id,
        int version,
        UUID body,
        String bodyName,
        MeetingKind kind,
        LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        boolean remote,
        @Nullable String joinLink,
        boolean enteredFromPaper,
        Agenda agenda,
        Sitting sitting,
        @Nullable Minutes minutes,
        List<MeetingWarning> warnings,
        boolean ahead,
        boolean begun,
        boolean done,
        boolean pastDue) implements Versioned {}
