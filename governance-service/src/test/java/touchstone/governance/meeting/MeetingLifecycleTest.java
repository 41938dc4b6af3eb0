package touchstone.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.contracts.governance.meeting.MeetingMove.ADD_ITEM;
import static touchstone.contracts.governance.meeting.MeetingMove.CANCEL;
import static touchstone.contracts.governance.meeting.MeetingMove.CLOSE;
import static touchstone.contracts.governance.meeting.MeetingMove.CONFIRM_MINUTES;
import static touchstone.contracts.governance.meeting.MeetingMove.DECIDE;
import static touchstone.contracts.governance.meeting.MeetingMove.DRAFT_MINUTES;
import static touchstone.contracts.governance.meeting.MeetingMove.OPEN;
import static touchstone.contracts.governance.meeting.MeetingMove.PUBLISH_AGENDA;
import static touchstone.contracts.governance.meeting.MeetingMove.RAISE_LOG_ACTION;
import static touchstone.contracts.governance.meeting.MeetingMove.RECORD_APOLOGIES;
import static touchstone.contracts.governance.meeting.MeetingMove.RECORD_ATTENDANCE;
import static touchstone.contracts.governance.meeting.MeetingState.AGENDA_PUBLISHED;
import static touchstone.contracts.governance.meeting.MeetingState.CANCELLED;
import static touchstone.contracts.governance.meeting.MeetingState.HELD;
import static touchstone.contracts.governance.meeting.MeetingState.IN_PROGRESS;
import static touchstone.contracts.governance.meeting.MeetingState.MINUTES_CONFIRMED;
import static touchstone.contracts.governance.meeting.MeetingState.MINUTES_DRAFTED;
import static touchstone.contracts.governance.meeting.MeetingState.PLANNED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.Role;
import touchstone.contracts.governance.meeting.MeetingMove;
import touchstone.contracts.governance.meeting.MeetingState;
import touchstone.platform.caller.Permissions;

class MeetingLifecycleTest {
    private static final LocalDate DAY = LocalDate.of(2013, 4, 23);
    private static final MeetingAudience CLERK = new MeetingAudience("isle-of-wight", true, (contract, operation) -> Permissions.of(contract, operation).contains(Role.SECRETARIAT));

    private static final Map<MeetingState, Set<MeetingState>> LEGAL = Map.of(
            PLANNED, Set.of(AGENDA_PUBLISHED, CANCELLED),
            AGENDA_PUBLISHED, Set.of(IN_PROGRESS, CANCELLED),
            IN_PROGRESS, Set.of(HELD),
            HELD, Set.of(MINUTES_DRAFTED),
            MINUTES_DRAFTED, Set.of(MINUTES_CONFIRMED),
            MINUTES_CONFIRMED, Set.of(),
            CANCELLED, Set.of());

    private static final Map<MeetingState, List<MeetingMove>> ON_ITS_DAY = Map.of(
            PLANNED, List.of(PUBLISH_AGENDA, ADD_ITEM, RECORD_APOLOGIES, CANCEL),
            AGENDA_PUBLISHED, List.of(ADD_ITEM, RECORD_APOLOGIES, OPEN, CANCEL),
            IN_PROGRESS, List.of(ADD_ITEM, RECORD_APOLOGIES, RECORD_ATTENDANCE, DECIDE, RAISE_LOG_ACTION, CLOSE),
            HELD, List.of(RECORD_APOLOGIES, RECORD_ATTENDANCE, DECIDE, RAISE_LOG_ACTION, DRAFT_MINUTES),
            MINUTES_DRAFTED, List.of(RECORD_APOLOGIES, RECORD_ATTENDANCE, DECIDE, RAISE_LOG_ACTION, CONFIRM_MINUTES),
            MINUTES_CONFIRMED, List.of(),
            CANCELLED, List.of());

    @ParameterizedTest
    @EnumSource
    void every_state_leads_only_where_the_table_says(MeetingState state) {
        assertEquals(LEGAL.get(state), MeetingLifecycle.from(state));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLANNED")
    void every_other_state_can_be_reached(MeetingState state) {
        assertTrue(LEGAL.values().stream().anyMatch(next -> next.contains(state)));
    }

    @ParameterizedTest
    @EnumSource
    void the_secretariat_can_do_what_the_table_says_and_nobody_else_anything(MeetingState state) {
        assertEquals(ON_ITS_DAY.get(state), MeetingLifecycle.allowed(CLERK, state, DAY, DAY));
        MeetingAudience member = new MeetingAudience("isle-of-wight", true, (contract, operation) -> false);
        assertEquals(List.of(), MeetingLifecycle.allowed(member, state, DAY, DAY));
    }

    @Test
    void a_meeting_is_not_opened_before_its_day() {
        assertEquals(List.of(ADD_ITEM, RECORD_APOLOGIES, CANCEL), MeetingLifecycle.allowed(CLERK, AGENDA_PUBLISHED, DAY, DAY.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED,           true,  false, false, true",  "AGENDA_PUBLISHED, true,  false, false, true",
        "IN_PROGRESS,       false, true,  false, false", "HELD,             false, true,  false, false",
        "MINUTES_DRAFTED,   false, true,  false, false", "MINUTES_CONFIRMED, false, true, true,  false",
        "CANCELLED,         false, false, true,  false"})
    void every_state_is_ahead_or_begun_or_done(MeetingState state, boolean ahead, boolean begun, boolean done, boolean pastDueTheDayAfter) {
        assertEquals(ahead, MeetingLifecycle.isAhead(state));
        assertEquals(begun, MeetingLifecycle.hasBegun(state));
        assertEquals(done, MeetingLifecycle.isDone(state));
        assertEquals(pastDueTheDayAfter, MeetingLifecycle.pastDue(state, DAY, DAY.plusDays(1)));
        assertEquals(false, MeetingLifecycle.pastDue(state, DAY, DAY));
        assertEquals(begun && !done, MeetingLifecycle.takesMinutes(state));
        assertEquals(begun && state != IN_PROGRESS, MeetingLifecycle.statesOnceHeld().anyMatch(state::equals));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED,           PLANNED,          PLANNED",          "AGENDA_PUBLISHED,  AGENDA_PUBLISHED, AGENDA_PUBLISHED",
        "IN_PROGRESS,       AGENDA_PUBLISHED, IN_PROGRESS",      "HELD,              AGENDA_PUBLISHED, HELD",
        "MINUTES_DRAFTED,   AGENDA_PUBLISHED, MINUTES_DRAFTED",  "MINUTES_CONFIRMED, AGENDA_PUBLISHED, MINUTES_DRAFTED",
        "CANCELLED,         CANCELLED,        CANCELLED"})
    void what_was_done_after_a_date_is_not_known_on_it(MeetingState now, MeetingState dayBefore, MeetingState dayItself) {
        LocalDate confirmed = now == MINUTES_CONFIRMED ? DAY.plusDays(28) : null;
        boolean published = now != PLANNED;
        assertEquals(dayBefore, MeetingLifecycle.on(DAY.minusDays(1), now, DAY, published, confirmed));
        assertEquals(dayItself, MeetingLifecycle.on(DAY, now, DAY, published, confirmed));
        assertEquals(now, MeetingLifecycle.on(DAY.plusDays(28), now, DAY, published, confirmed));
        assertEquals(now == CANCELLED ? CANCELLED : PLANNED, MeetingLifecycle.on(DAY.minusDays(1), now, DAY, false, confirmed));
    }
}
