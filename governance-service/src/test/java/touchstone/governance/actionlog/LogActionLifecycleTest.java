package touchstone.governance.actionlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.Role;
import touchstone.contracts.governance.actionlog.LogActionMove;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.membership.BusinessScope;
import touchstone.platform.caller.Permissions;

class LogActionLifecycleTest {
    private static final LocalDate CLOSED = LocalDate.of(2013, 5, 21);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-,          -,          2013-06-13, true,  false, 0", "-,          2013-05-21, 2013-05-21, false, false, 0",
        "2013-05-10, -,          2013-05-10, true,  false, 0", "2013-05-10, -,          2013-05-11, true,  true,  1",
        "2013-05-10, 2013-05-21, 2013-05-20, true,  true, 10", "2013-05-10, 2013-05-21, 2013-05-21, false, false, 0"})
    void it_is_open_until_it_is_closed_and_late_after_its_day(LocalDate due, LocalDate closed, LocalDate on, boolean open, boolean late, int days) {
        LogActionLifecycle life = new LogActionLifecycle(due, closed);
        assertEquals(open, life.isOpen(on));
        assertEquals(late, life.pastDue(on));
        assertEquals(days, life.daysLate(on));
    }

    @Test
    void the_secretariat_closes_it_once() {
        MeetingAudience clerk = new MeetingAudience("isle-of-wight", BusinessScope.PUBLIC, (contract, operation) -> Permissions.of(contract, operation).contains(Role.SECRETARIAT));
        assertEquals(List.of(LogActionMove.values()), new LogActionLifecycle(null, null).allowed(clerk));
        assertEquals(List.of(), new LogActionLifecycle(null, CLOSED).allowed(clerk));
        assertEquals(List.of(), new LogActionLifecycle(null, null).allowed(MeetingAudience.publicOf("isle-of-wight")));
    }
}
