package touchstone.governance.meeting;

import static touchstone.contracts.governance.meeting.SittingState.ABANDONED;
import static touchstone.contracts.governance.meeting.SittingState.ADJOURNED;
import static touchstone.contracts.governance.meeting.SittingState.CANCELLED;
import static touchstone.contracts.governance.meeting.SittingState.HELD;
import static touchstone.contracts.governance.meeting.SittingState.OPEN;
import static touchstone.contracts.governance.meeting.SittingState.PLANNED;
import static touchstone.contracts.governance.meeting.SittingState.POSTPONED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.governance.attendance.AttendanceApi;
import touchstone.contracts.governance.meeting.MeetingsApi;
import touchstone.contracts.governance.meeting.SittingMove;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.contracts.governance.meeting.SittingsApi;

/** Where a sitting can go from where it stands, and what can be done with it there. */
public final class SittingLifecycle {
    /** SQL condition on a sitting {@code s} of a meeting that takes place, and is not confirmed at one {@code c}. */
    static final String UNDONE = "s.state <> 'CANCELLED' and c.id is null";

    private SittingLifecycle() {}

    /** The states that may follow. */
    static Set<SittingState> from(SittingState state) {
        return switch (state) {
            case PLANNED -> EnumSet.of(OPEN, POSTPONED, CANCELLED);
            case POSTPONED -> EnumSet.of(PLANNED, CANCELLED);
            case OPEN -> EnumSet.of(ADJOURNED, HELD, ABANDONED);
            case ADJOURNED -> EnumSet.of(OPEN, HELD, ABANDONED);
            case HELD, CANCELLED, ABANDONED -> EnumSet.noneOf(SittingState.class);
        };
    }

    /** Planned for a day. */
    static boolean isAhead(SittingState state) {
        return state == PLANNED;
    }

    /** Neither opened nor cancelled. */
    public static boolean isBeforeOpening(SittingState state) {
        return state == PLANNED || state == POSTPONED;
    }

    /** From its opening on. */
    public static boolean hasBegun(SittingState state) {
        return inSession(state) || isOver(state);
    }

    /** Opened, and to go on. */
    static boolean inSession(SittingState state) {
        return state == OPEN || state == ADJOURNED;
    }

    /** Opened, and not to go on. */
    static boolean isOver(SittingState state) {
        return state == HELD || state == ABANDONED;
    }

    static boolean takesPlace(SittingState state) {
        return state != CANCELLED;
    }

    /** Whether it takes up the time it was planned for. */
    static boolean takesUpItsTime(SittingState state) {
        return state != CANCELLED && state != POSTPONED;
    }

    /** Until it is over. */
    public static boolean takesItems(SittingState state) {
        return isBeforeOpening(state) || inSession(state);
    }

    /** Whether its day has passed while it is still ahead. */
    static boolean pastDue(SittingState state, LocalDate day, LocalDate on) {
        return isAhead(state) && day.isBefore(on);
    }

    /** SQL for the states of a sitting {@code m} that is over. */
    static String over() {
        return in("m.sitting", SittingLifecycle::isOver);
    }

    /** SQL for the states, in that column, of a sitting that takes items. */
    public static String takingItems(String column) {
        return in(column, SittingLifecycle::takesItems);
    }

    private static String in(String column, Predicate<SittingState> those) {
        return Stream.of(SittingState.values()).filter(those).map(state -> "'" + state + "'").collect(Collectors.joining(", ", column + " in (", ")"));
    }

    /** What an audience can do with it on a day, which is not before its own. */
    static List<SittingMove> allowed(MeetingAudience audience, SittingState state, boolean published, LocalDate day, LocalDate today) {
        boolean opens = published && !day.isAfter(today);
        return Stream.of(SittingMove.values()).filter(move -> permits(move, state, opens) && isOf(audience, move)).toList();
    }

    private static boolean permits(SittingMove move, SittingState state, boolean opens) {
        return switch (move) {
            case CHANGE, RECORD_APOLOGIES -> isBeforeOpening(state);
            case OPEN -> state == PLANNED && opens;
            case ADJOURN -> from(state).contains(ADJOURNED);
            case RESUME -> state == ADJOURNED;
            case CLOSE -> from(state).contains(HELD);
            case ABANDON -> from(state).contains(ABANDONED);
            case POSTPONE -> isBeforeOpening(state);
            case CANCEL -> from(state).contains(CANCELLED);
        };
    }

    private static boolean isOf(MeetingAudience audience, SittingMove move) {
        return switch (move) {
            case CHANGE -> audience.may(MeetingsApi.class, "change");
            case RECORD_APOLOGIES -> audience.may(AttendanceApi.class, "record");
            case OPEN -> audience.may(SittingsApi.class, "open");
            case ADJOURN -> audience.may(SittingsApi.class, "adjourn");
            case RESUME -> audience.may(SittingsApi.class, "resume");
            case CLOSE -> audience.may(SittingsApi.class, "close");
            case ABANDON -> audience.may(SittingsApi.class, "abandon");
            case POSTPONE -> audience.may(SittingsApi.class, "postpone");
            case CANCEL -> audience.may(SittingsApi.class, "cancel");
        };
    }
}
