package touchstone.governance.meeting;

import static touchstone.contracts.governance.meeting.MeetingState.AGENDA_PUBLISHED;
import static touchstone.contracts.governance.meeting.MeetingState.CANCELLED;
import static touchstone.contracts.governance.meeting.MeetingState.HELD;
import static touchstone.contracts.governance.meeting.MeetingState.IN_PROGRESS;
import static touchstone.contracts.governance.meeting.MeetingState.MINUTES_CONFIRMED;
import static touchstone.contracts.governance.meeting.MeetingState.MINUTES_DRAFTED;
import static touchstone.contracts.governance.meeting.MeetingState.PLANNED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import touchstone.contracts.governance.actionlog.LogActionsApi;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.attendance.AttendanceApi;
import touchstone.contracts.governance.decision.DecisionsApi;
import touchstone.contracts.governance.meeting.MeetingMove;
import touchstone.contracts.governance.meeting.MeetingState;
import touchstone.contracts.governance.meeting.MeetingStepsApi;

/** Where a meeting can go from where it stands, and what can be done with it there. */
public final class MeetingLifecycle {
    private MeetingLifecycle() {}

    /** The states that may follow. */
    static Set<MeetingState> from(MeetingState state) {
        return switch (state) {
            case PLANNED -> EnumSet.of(AGENDA_PUBLISHED, CANCELLED);
            case AGENDA_PUBLISHED -> EnumSet.of(IN_PROGRESS, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(HELD);
            case HELD -> EnumSet.of(MINUTES_DRAFTED);
            case MINUTES_DRAFTED -> EnumSet.of(MINUTES_CONFIRMED);
            case MINUTES_CONFIRMED, CANCELLED -> EnumSet.noneOf(MeetingState.class);
        };
    }

    /** Neither opened nor cancelled. */
    public static boolean isAhead(MeetingState state) {
        return state == PLANNED || state == AGENDA_PUBLISHED;
    }

    static boolean takesItems(MeetingState state) {
        return isAhead(state) || state == IN_PROGRESS;
    }

    /** From its opening until its minutes are confirmed. */
    public static boolean takesMinutes(MeetingState state) {
        return state == IN_PROGRESS || state == HELD || state == MINUTES_DRAFTED;
    }

    /** From its opening on. */
    static boolean hasBegun(MeetingState state) {
        return takesMinutes(state) || state == MINUTES_CONFIRMED;
    }

    /** Those of a meeting that has taken place. */
    static Stream<MeetingState> statesOnceHeld() {
        return Stream.of(MeetingState.values()).filter(state -> hasBegun(state) && state != IN_PROGRESS);
    }

    static boolean isConfirmed(MeetingState state) {
        return state == MINUTES_CONFIRMED;
    }

    static boolean takesPlace(MeetingState state) {
        return state != CANCELLED;
    }

    /** Whether nothing is left to do. */
    static boolean isDone(MeetingState state) {
        return from(state).isEmpty();
    }

    /** Whether its day has passed while it is still ahead. */
    static boolean pastDue(MeetingState state, LocalDate day, LocalDate on) {
        return isAhead(state) && day.isBefore(on);
    }

    /** What an audience can do with it on a day. */
    static List<MeetingMove> allowed(MeetingAudience audience, MeetingState state, LocalDate day, LocalDate today) {
        return Stream.of(MeetingMove.values()).filter(move -> permits(move, state, day, today) && isOf(audience, move)).toList();
    }

    private static boolean permits(MeetingMove move, MeetingState state, LocalDate day, LocalDate today) {
        return switch (move) {
            case PUBLISH_AGENDA -> from(state).contains(AGENDA_PUBLISHED);
            case ADD_ITEM -> takesItems(state);
            case RECORD_APOLOGIES -> isAhead(state) || takesMinutes(state);
            case OPEN -> from(state).contains(IN_PROGRESS) && !day.isAfter(today);
            case RECORD_ATTENDANCE, DECIDE, RAISE_LOG_ACTION -> takesMinutes(state);
            case CLOSE -> from(state).contains(HELD);
            case DRAFT_MINUTES -> from(state).contains(MINUTES_DRAFTED);
            case CONFIRM_MINUTES -> from(state).contains(MINUTES_CONFIRMED);
            case CANCEL -> from(state).contains(CANCELLED);
        };
    }

    private static boolean isOf(MeetingAudience audience, MeetingMove move) {
        return switch (move) {
            case PUBLISH_AGENDA -> audience.may(MeetingStepsApi.class, "publishAgenda");
            case ADD_ITEM -> audience.may(AgendaApi.class, "add");
            case RECORD_APOLOGIES, RECORD_ATTENDANCE -> audience.may(AttendanceApi.class, "record");
            case OPEN -> audience.may(MeetingStepsApi.class, "open");
            case DECIDE -> audience.may(DecisionsApi.class, "record");
            case RAISE_LOG_ACTION -> audience.may(LogActionsApi.class, "raise");
            case CLOSE -> audience.may(MeetingStepsApi.class, "close");
            case DRAFT_MINUTES -> audience.may(MeetingStepsApi.class, "draftMinutes");
            case CONFIRM_MINUTES -> audience.may(MeetingStepsApi.class, "confirmMinutes");
            case CANCEL -> audience.may(MeetingStepsApi.class, "cancel");
        };
    }

    /**
     * The state as it was on a date, as far as the record has dates.
     *
     * @param published   whether the agenda was out by then
     * @param confirmedOn day of the meeting that confirmed the minutes; null when none has
     */
    static MeetingState on(LocalDate date, MeetingState now, LocalDate day, boolean published, LocalDate confirmedOn) {
        if (now != CANCELLED && day.isAfter(date)) {
            return published ? AGENDA_PUBLISHED : PLANNED;
        }
        return confirmedOn != null && confirmedOn.isAfter(date) ? MINUTES_DRAFTED : now;
    }
}
