package touchstone.governance.meeting;

import static touchstone.contracts.governance.meeting.MeetingState.AGENDA_PUBLISHED;
import static touchstone.contracts.governance.meeting.MeetingState.CANCELLED;
import static touchstone.contracts.governance.meeting.MeetingState.HELD;
import static touchstone.contracts.governance.meeting.MeetingState.IN_PROGRESS;
import static touchstone.contracts.governance.meeting.MeetingState.MINUTES_CONFIRMED;
import static touchstone.contracts.governance.meeting.MeetingState.MINUTES_DRAFTED;
import static touchstone.contracts.governance.meeting.MeetingState.PLANNED;

import java.util.EnumSet;
import java.util.Set;
import touchstone.contracts.governance.meeting.MeetingState;

/** Every legal move of a meeting, on one page. */
final class MeetingLifecycle {
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
    static boolean isAhead(MeetingState state) {
        return state == PLANNED || state == AGENDA_PUBLISHED;
    }

    /** From its opening until its minutes are confirmed. */
    static boolean takesMinutes(MeetingState state) {
        return state == IN_PROGRESS || state == HELD || state == MINUTES_DRAFTED;
    }

    /** From its opening on. */
    static boolean hasBegun(MeetingState state) {
        return takesMinutes(state) || state == MINUTES_CONFIRMED;
    }
}
