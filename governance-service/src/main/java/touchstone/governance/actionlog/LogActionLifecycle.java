package touchstone.governance.actionlog;

import static touchstone.contracts.governance.actionlog.LogActionMove.CLOSE;
import static touchstone.contracts.governance.actionlog.LogActionMove.COMPLETE;
import static touchstone.contracts.governance.actionlog.LogActionMove.ESCALATE;
import static touchstone.contracts.governance.actionlog.LogActionMove.REOPEN;
import static touchstone.contracts.governance.actionlog.LogActionMove.REPORT;
import static touchstone.contracts.governance.actionlog.LogActionMove.RE_DATE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.contracts.governance.actionlog.LogActionMove;
import touchstone.contracts.governance.actionlog.LogActionState;
import touchstone.contracts.governance.actionlog.LogActionsApi;
import touchstone.contracts.governance.escalation.EscalationsApi;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.meeting.MeetingAudience;

/** A log action is open until its owner has completed it, and in the log until a meeting of its body closes it. */
final class LogActionLifecycle {
    private static final Map<LogActionMove, String> OPERATIONS = Map.of(RE_DATE, "redate", REPORT, "report", COMPLETE, "complete", CLOSE, "close", REOPEN, "reopen");

    /** What an agency does with what it owns, and with nothing else. */
    private static final Set<LogActionMove> OWNERS = Set.of(REPORT, COMPLETE);

    private LogActionLifecycle() {}

    /** SQL condition on a log action that no meeting has closed. */
    static final String UNCLOSED = "a.state <> 'CLOSED'";

    /** SQL condition on one that its owner should have completed before {@code asAt}, and has not. */
    static final String PAST_DUE = "a.state = 'OPEN' and a.due < :asAt";

    /** Whether no meeting has closed it. */
    static boolean isOpen(LogActionState state) {
        return state != LogActionState.CLOSED;
    }

    /** Whether its owner should have completed it before a day, and had not. */
    static boolean pastDue(LogActionState state, LocalDate due, LocalDate on) {
        return state == LogActionState.OPEN && due != null && due.isBefore(on);
    }

    /** Whole days; 0 when it is not past due. */
    static int daysLate(LogActionState state, LocalDate due, LocalDate on) {
        return pastDue(state, due, on) ? (int) ChronoUnit.DAYS.between(due, on) : 0;
    }

    private static List<LogActionMove> from(LogActionState state) {
        return switch (state) {
            case OPEN -> List.of(RE_DATE, REPORT, COMPLETE, CLOSE, ESCALATE);
            case COMPLETED -> List.of(CLOSE, REOPEN, ESCALATE);
            case CLOSED -> List.of(REOPEN);
        };
    }

    /** 409 for a move that is not made from there. */
    static void require(LogActionMove move, LogActionState state) {
        if (!from(state).contains(move)) {
            throw GovernanceErrors.logActionIs(state);
        }
    }

    /**
     * What an audience can do with one; an agency no more than report on its own.
     *
     * @param escalates whether its body may, and to whom it can
     */
    static List<LogActionMove> allowed(MeetingAudience audience, LogActionState state, String agency, boolean escalates) {
        return from(state).stream().filter(move -> move == ESCALATE ? escalates && audience.may(EscalationsApi.class, "raise")
                : audience.may(LogActionsApi.class, OPERATIONS.get(move)) && (!OWNERS.contains(move) || reports(audience, agency))).toList();
    }

    /** Whether it keeps the log, or is of the agency that owns the log action. */
    static boolean reports(MeetingAudience audience, String agency) {
        return audience.may(LogActionsApi.class, OPERATIONS.get(CLOSE)) || audience.scope().owns(agency);
    }
}
