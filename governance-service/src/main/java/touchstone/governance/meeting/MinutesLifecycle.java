package touchstone.governance.meeting;

import static touchstone.contracts.governance.minutes.MinutesState.CIRCULATED;
import static touchstone.contracts.governance.minutes.MinutesState.CONFIRMED;
import static touchstone.contracts.governance.minutes.MinutesState.DRAFT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import touchstone.contracts.governance.actionlog.LogActionsApi;
import touchstone.contracts.governance.attendance.AttendanceApi;
import touchstone.contracts.governance.decision.DecisionsApi;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.contracts.governance.minutes.MinutesApi;
import touchstone.contracts.governance.minutes.MinutesCommentsApi;
import touchstone.contracts.governance.minutes.MinutesMove;
import touchstone.contracts.governance.minutes.MinutesState;

/** Where minutes can go from where they stand, and what can be written in them there. There are none before the opening. */
public final class MinutesLifecycle {
    private MinutesLifecycle() {}

    /** The states that may follow; minutes that have changed are circulated again. */
    static Set<MinutesState> from(MinutesState state) {
        return switch (state) {
            case DRAFT -> EnumSet.of(CIRCULATED);
            case CIRCULATED -> EnumSet.of(CIRCULATED, CONFIRMED);
            case CONFIRMED -> EnumSet.noneOf(MinutesState.class);
        };
    }

    /** Whether they can still be written. */
    public static boolean isOpen(MinutesState state) {
        return state != null && !isConfirmed(state);
    }

    static boolean isConfirmed(MinutesState state) {
        return state == CONFIRMED;
    }

    /** Once the sitting is over, and there is something in them that was not circulated before. */
    static boolean canCirculate(MinutesState state, boolean changed, SittingState sitting) {
        return SittingLifecycle.isOver(sitting) && (state == DRAFT || state == CIRCULATED && changed);
    }

    /** From their circulation until they are confirmed. */
    static boolean takesComments(MinutesState state) {
        return state == CIRCULATED;
    }

    /** As they were circulated, and not otherwise. */
    static boolean canConfirm(MinutesState state, boolean changed) {
        return state == CIRCULATED && !changed;
    }

    /**
     * The state as it was on a date; null before the opening.
     *
     * @param versions  how many had been circulated by then
     * @param confirmed whether a meeting had confirmed them by then
     */
    static MinutesState on(SittingState sitting, int versions, boolean confirmed) {
        if (!SittingLifecycle.hasBegun(sitting)) {
            return null;
        }
        MinutesState written = versions == 0 ? DRAFT : CIRCULATED;
        return confirmed ? CONFIRMED : written;
    }

    /** What an audience can do with them. */
    static List<MinutesMove> allowed(MeetingAudience audience, MinutesState state, boolean changed, SittingState sitting) {
        return Stream.of(MinutesMove.values()).filter(move -> permits(move, state, changed, sitting) && isOf(audience, move)).toList();
    }

    private static boolean permits(MinutesMove move, MinutesState state, boolean changed, SittingState sitting) {
        return switch (move) {
            case RECORD_ATTENDANCE, RECORD_GUEST, DECLARE_INTEREST, DECIDE, RAISE_LOG_ACTION -> isOpen(state);
            case CORRECT -> state != null && SittingLifecycle.isOver(sitting);
            case CIRCULATE -> canCirculate(state, changed, sitting);
            case CONFIRM -> canConfirm(state, changed);
            case COMMENT -> takesComments(state);
        };
    }

    private static boolean isOf(MeetingAudience audience, MinutesMove move) {
        return switch (move) {
            case RECORD_ATTENDANCE -> audience.may(AttendanceApi.class, "record");
            case RECORD_GUEST -> audience.may(AttendanceApi.class, "welcome");
            case DECLARE_INTEREST -> audience.may(AttendanceApi.class, "declare");
            case DECIDE -> audience.may(DecisionsApi.class, "record");
            case RAISE_LOG_ACTION -> audience.may(LogActionsApi.class, "raise");
            case CORRECT -> audience.may(MinutesApi.class, "correct");
            case CIRCULATE -> audience.may(MinutesApi.class, "circulate");
            case CONFIRM -> audience.may(MinutesApi.class, "confirm");
            case COMMENT -> audience.may(MinutesCommentsApi.class, "comment");
        };
    }
}
