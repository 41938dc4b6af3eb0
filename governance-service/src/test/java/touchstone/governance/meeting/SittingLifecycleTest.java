package touchstone.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.contracts.governance.meeting.SittingState.ABANDONED;
import static touchstone.contracts.governance.meeting.SittingState.ADJOURNED;
import static touchstone.contracts.governance.meeting.SittingState.CANCELLED;
import static touchstone.contracts.governance.meeting.SittingState.HELD;
import static touchstone.contracts.governance.meeting.SittingState.OPEN;
import static touchstone.contracts.governance.meeting.SittingState.PLANNED;
import static touchstone.contracts.governance.meeting.SittingState.POSTPONED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.Role;
import touchstone.contracts.governance.meeting.SittingMove;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.governance.membership.BusinessScope;
import touchstone.platform.caller.Permissions;

class SittingLifecycleTest {
    static final MeetingAudience CLERK = new MeetingAudience("isle-of-wight", BusinessScope.PUBLIC, (contract, operation) -> Permissions.of(contract, operation).contains(Role.SECRETARIAT));
    static final MeetingAudience MEMBER = new MeetingAudience("isle-of-wight", BusinessScope.PUBLIC, (contract, operation) -> false);
    private static final LocalDate DAY = LocalDate.of(2013, 4, 23);

    private static final Map<SittingState, Set<SittingState>> LEGAL = Map.of(
            PLANNED, Set.of(OPEN, POSTPONED, CANCELLED),
            POSTPONED, Set.of(PLANNED, CANCELLED),
            OPEN, Set.of(ADJOURNED, HELD, ABANDONED),
            ADJOURNED, Set.of(OPEN, HELD, ABANDONED),
            HELD, Set.of(),
            CANCELLED, Set.of(),
            ABANDONED, Set.of());

    private static final Map<SittingState, List<SittingMove>> ON_ITS_DAY = Map.of(
            PLANNED, List.of(SittingMove.CHANGE, SittingMove.RECORD_APOLOGIES, SittingMove.OPEN, SittingMove.POSTPONE, SittingMove.CANCEL),
            POSTPONED, List.of(SittingMove.CHANGE, SittingMove.RECORD_APOLOGIES, SittingMove.POSTPONE, SittingMove.CANCEL),
            OPEN, List.of(SittingMove.ADJOURN, SittingMove.CLOSE, SittingMove.ABANDON),
            ADJOURNED, List.of(SittingMove.RESUME, SittingMove.CLOSE, SittingMove.ABANDON),
            HELD, List.of(),
            CANCELLED, List.of(),
            ABANDONED, List.of());

    @ParameterizedTest
    @EnumSource
    void every_state_leads_only_where_the_table_says(SittingState state) {
        assertEquals(LEGAL.get(state), SittingLifecycle.from(state));
    }

    @ParameterizedTest
    @EnumSource
    void every_state_can_be_reached(SittingState state) {
        assertTrue(LEGAL.values().stream().anyMatch(next -> next.contains(state)));
    }

    @ParameterizedTest
    @EnumSource
    void the_secretariat_can_do_what_the_table_says_and_nobody_else_anything(SittingState state) {
        assertEquals(ON_ITS_DAY.get(state), SittingLifecycle.allowed(CLERK, state, true, DAY, DAY));
        assertEquals(List.of(), SittingLifecycle.allowed(MEMBER, state, true, DAY, DAY));
    }

    @Test
    void a_meeting_is_not_opened_before_its_day_nor_without_an_agenda() {
        List<SittingMove> unopened = List.of(SittingMove.CHANGE, SittingMove.RECORD_APOLOGIES, SittingMove.POSTPONE, SittingMove.CANCEL);
        assertEquals(unopened, SittingLifecycle.allowed(CLERK, PLANNED, true, DAY, DAY.minusDays(1)));
        assertEquals(unopened, SittingLifecycle.allowed(CLERK, PLANNED, false, DAY, DAY));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            state,     ahead, before its opening, begun, in session, over,  takes place, takes up its time, takes items, past due
            PLANNED,   true,  true,               false, false,      false, true,        true,              true,        true
            POSTPONED, false, true,               false, false,      false, true,        false,             true,        false
            OPEN,      false, false,              true,  true,       false, true,        true,              true,        false
            ADJOURNED, false, false,              true,  true,       false, true,        true,              true,        false
            HELD,      false, false,              true,  false,      true,  true,        true,              false,       false
            CANCELLED, false, false,              false, false,      false, false,       false,             false,       false
            ABANDONED, false, false,              true,  false,      true,  true,        true,              false,       false
            """, useHeadersInDisplayName = true)
    void what_states_have_in_common_is_said_once(SittingState state, boolean ahead, boolean before, boolean begun, boolean inSession, boolean over,
            boolean takesPlace, boolean takesUpItsTime, boolean takesItems, boolean pastDueTheDayAfter) {
        assertEquals(ahead, SittingLifecycle.isAhead(state));
        assertEquals(before, SittingLifecycle.isBeforeOpening(state));
        assertEquals(begun, SittingLifecycle.hasBegun(state));
        assertEquals(inSession, SittingLifecycle.inSession(state));
        assertEquals(over, SittingLifecycle.isOver(state));
        assertEquals(over, SittingLifecycle.over().contains("'" + state + "'"));
        assertEquals(takesPlace, SittingLifecycle.takesPlace(state));
        assertEquals(takesUpItsTime, SittingLifecycle.takesUpItsTime(state));
        assertEquals(takesItems, SittingLifecycle.takesItems(state));
        assertEquals(pastDueTheDayAfter, SittingLifecycle.pastDue(state, DAY, DAY.plusDays(1)));
        assertEquals(false, SittingLifecycle.pastDue(state, DAY, DAY));
    }
}
