package touchstone.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.contracts.governance.meeting.MeetingState.AGENDA_PUBLISHED;
import static touchstone.contracts.governance.meeting.MeetingState.CANCELLED;
import static touchstone.contracts.governance.meeting.MeetingState.HELD;
import static touchstone.contracts.governance.meeting.MeetingState.IN_PROGRESS;
import static touchstone.contracts.governance.meeting.MeetingState.MINUTES_CONFIRMED;
import static touchstone.contracts.governance.meeting.MeetingState.MINUTES_DRAFTED;
import static touchstone.contracts.governance.meeting.MeetingState.PLANNED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.governance.meeting.MeetingState;

class TransitionsTest {
    private static final Map<MeetingState, Set<MeetingState>> LEGAL = Map.of(
            PLANNED, Set.of(AGENDA_PUBLISHED, CANCELLED),
            AGENDA_PUBLISHED, Set.of(IN_PROGRESS, CANCELLED),
            IN_PROGRESS, Set.of(HELD),
            HELD, Set.of(MINUTES_DRAFTED),
            MINUTES_DRAFTED, Set.of(MINUTES_CONFIRMED),
            MINUTES_CONFIRMED, Set.of(),
            CANCELLED, Set.of());

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
    void minutes_are_taken_exactly_while_a_meeting_has_begun_and_can_still_move_on(MeetingState state) {
        assertEquals(MeetingLifecycle.hasBegun(state) && !MeetingLifecycle.from(state).isEmpty(), MeetingLifecycle.takesMinutes(state));
        assertEquals(MeetingLifecycle.from(state).contains(CANCELLED), MeetingLifecycle.isAhead(state));
    }
}
