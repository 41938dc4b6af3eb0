package touchstone.governance.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.Role;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.agenda.AgendaItemState;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.contracts.governance.minutes.MinutesState;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.membership.BusinessScope;
import touchstone.platform.caller.Permissions;
import touchstone.platform.problem.WireNames;

class AgendaItemLifecycleTest {
    private static final MeetingAudience CLERK = new MeetingAudience("isle-of-wight", BusinessScope.PUBLIC, (contract, operation) -> Permissions.of(contract, operation).contains(Role.SECRETARIAT));
    private static final Map<AgendaItemState, Set<AgendaItemState>> LEGAL = Map.of(
            AgendaItemState.ON_AGENDA, Set.of(AgendaItemState.WITHDRAWN, AgendaItemState.DEFERRED),
            AgendaItemState.WITHDRAWN, Set.of(),
            AgendaItemState.DEFERRED, Set.of());

    @ParameterizedTest
    @EnumSource
    void every_state_leads_only_where_the_table_says(AgendaItemState state) {
        assertEquals(LEGAL.get(state), AgendaItemLifecycle.from(state));
        assertEquals(state == AgendaItemState.ON_AGENDA, AgendaItemLifecycle.isOpen(state));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            sitting,   published, minutes,    allowed
            PLANNED,   false,     -,          correct link remove withdraw defer file-paper
            PLANNED,   true,      -,          correct link withdraw defer file-paper
            POSTPONED, true,      -,          correct link withdraw defer file-paper
            OPEN,      true,      DRAFT,      link withdraw defer minute exclude-public file-paper escalate
            ADJOURNED, true,      DRAFT,      link withdraw defer minute exclude-public file-paper escalate
            HELD,      true,      DRAFT,      minute escalate
            ABANDONED, true,      CIRCULATED, minute escalate
            HELD,      true,      CONFIRMED,  ''
            CANCELLED, true,      -,          ''
            """, useHeadersInDisplayName = true)
    void what_can_be_done_depends_on_how_far_its_meeting_has_come(SittingState sitting, boolean published, MinutesState minutes, String allowed) {
        MeetingProgress meeting = new MeetingProgress(sitting, published, minutes, true);
        List<AgendaItemMove> moves = AgendaItemLifecycle.allowed(CLERK, AgendaItemState.ON_AGENDA, false, meeting);
        assertEquals(allowed, String.join(" ", moves.stream().map(WireNames::of).toList()));
        assertFalse(AgendaItemLifecycle.allowed(CLERK, AgendaItemState.ON_AGENDA, true, meeting).contains(AgendaItemMove.EXCLUDE_PUBLIC));
        assertFalse(AgendaItemLifecycle.allowed(CLERK, AgendaItemState.ON_AGENDA, false, new MeetingProgress(sitting, published, minutes, false)).contains(AgendaItemMove.ESCALATE));
        assertEquals(List.of(), AgendaItemLifecycle.allowed(CLERK, AgendaItemState.WITHDRAWN, false, meeting));
        assertEquals(List.of(), AgendaItemLifecycle.allowed(new MeetingAudience("isle-of-wight", BusinessScope.PUBLIC, (contract, operation) -> false), AgendaItemState.ON_AGENDA, false, meeting));
    }
}
