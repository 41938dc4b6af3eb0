package touchstone.governance.actionlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.Role;
import touchstone.contracts.governance.actionlog.LogActionMove;
import touchstone.contracts.governance.actionlog.LogActionState;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.membership.BusinessScope;
import touchstone.platform.caller.Permissions;
import touchstone.platform.problem.ProblemException;

class LogActionLifecycleTest {
    private static final BusinessScope POLICE = new BusinessScope(false, false, Set.<UUID>of(), Set.<UUID>of(), Set.of("police"), "police");

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "OPEN,      -,          2013-06-13, true,  false, 0", "CLOSED,    -,          2013-05-21, false, false, 0",
        "OPEN,      2013-05-10, 2013-05-10, true,  false, 0", "OPEN,      2013-05-10, 2013-05-11, true,  true,  1",
        "COMPLETED, 2013-05-10, 2013-05-20, true,  false, 0", "CLOSED,    2013-05-10, 2013-05-21, false, false, 0"})
    void it_is_open_until_it_is_closed_and_late_after_its_day(LogActionState state, LocalDate due, LocalDate on, boolean open, boolean late, int days) {
        assertEquals(open, LogActionLifecycle.isOpen(state));
        assertEquals(late, LogActionLifecycle.pastDue(state, due, on));
        assertEquals(days, LogActionLifecycle.daysLate(state, due, on));
    }

    @ParameterizedTest
    @CsvSource({"OPEN, 'RE_DATE REPORT COMPLETE CLOSE ESCALATE', 'REPORT COMPLETE'", "COMPLETED, 'CLOSE REOPEN ESCALATE', ''", "CLOSED, REOPEN, ''"})
    void the_secretariat_does_all_that_can_be_done_and_an_agency_reports_on_its_own(LogActionState state, String clerk, String owner) {
        assertEquals(clerk, allowed(state, Role.SECRETARIAT, BusinessScope.PUBLIC, "police"));
        assertEquals(owner, allowed(state, Role.PARTNER, POLICE, "police"));
        assertEquals("", allowed(state, Role.PARTNER, POLICE, "council"));
        assertEquals("", allowed(state, Role.PUBLIC, BusinessScope.PUBLIC, "police"));
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_done_is_refused(LogActionState state) {
        List<String> moves = new ArrayList<>(Stream.of(LogActionMove.values()).map(Enum::name).toList());
        moves.removeAll(List.of(allowed(state, Role.SECRETARIAT, BusinessScope.PUBLIC, null).split(" ")));
        moves.forEach(move -> assertThrows(ProblemException.class, () -> LogActionLifecycle.require(LogActionMove.valueOf(move), state)));
    }

    private static String allowed(LogActionState state, Role role, BusinessScope scope, String agency) {
        MeetingAudience audience = new MeetingAudience("isle-of-wight", scope, (contract, operation) -> Permissions.of(contract, operation).contains(role));
        return String.join(" ", LogActionLifecycle.allowed(audience, state, agency, true).stream().map(Enum::name).toList());
    }
}
