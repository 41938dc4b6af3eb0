package touchstone.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.contracts.governance.minutes.MinutesMove.CIRCULATE;
import static touchstone.contracts.governance.minutes.MinutesMove.COMMENT;
import static touchstone.contracts.governance.minutes.MinutesMove.CONFIRM;
import static touchstone.contracts.governance.minutes.MinutesMove.CORRECT;
import static touchstone.contracts.governance.minutes.MinutesState.CIRCULATED;
import static touchstone.contracts.governance.minutes.MinutesState.CONFIRMED;
import static touchstone.contracts.governance.minutes.MinutesState.DRAFT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.contracts.governance.minutes.MinutesMove;
import touchstone.contracts.governance.minutes.MinutesState;

class MinutesLifecycleTest {
    private static final Map<MinutesState, Set<MinutesState>> LEGAL = Map.of(
            DRAFT, Set.of(CIRCULATED),
            CIRCULATED, Set.of(CIRCULATED, CONFIRMED),
            CONFIRMED, Set.of());

    @ParameterizedTest
    @EnumSource
    void every_state_leads_only_where_the_table_says(MinutesState state) {
        assertEquals(LEGAL.get(state), MinutesLifecycle.from(state));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            minutes,    sitting,   changed, circulate, confirm
            DRAFT,      OPEN,      true,    false,     false
            DRAFT,      ADJOURNED, true,    false,     false
            DRAFT,      HELD,      false,   true,      false
            DRAFT,      ABANDONED, true,    true,      false
            CIRCULATED, HELD,      false,   false,     true
            CIRCULATED, HELD,      true,    true,      false
            CIRCULATED, ABANDONED, false,   false,     true
            CONFIRMED,  HELD,      false,   false,     false
            -,          PLANNED,   false,   false,     false
            -,          POSTPONED, false,   false,     false
            -,          CANCELLED, false,   false,     false
            """, useHeadersInDisplayName = true)
    void minutes_go_out_after_the_meeting_and_are_confirmed_as_they_went_out(MinutesState minutes, SittingState sitting, boolean changed, boolean circulate, boolean confirm) {
        List<MinutesMove> expected = new ArrayList<>();
        if (minutes == DRAFT || minutes == CIRCULATED) {
            expected.addAll(Set.of(MinutesMove.values()));
            expected.removeAll(List.of(CIRCULATE, CONFIRM, CORRECT, COMMENT));
        }
        if (minutes != null && SittingLifecycle.isOver(sitting)) {
            expected.add(CORRECT);
        }
        if (minutes == CIRCULATED) {
            expected.add(COMMENT);
        }
        if (circulate) {
            expected.add(CIRCULATE);
        }
        if (confirm) {
            expected.add(CONFIRM);
        }
        assertEquals(Set.copyOf(expected), Set.copyOf(MinutesLifecycle.allowed(SittingLifecycleTest.CLERK, minutes, changed, sitting)));
        assertEquals(List.of(), MinutesLifecycle.allowed(SittingLifecycleTest.MEMBER, minutes, changed, sitting));
        assertEquals(expected.contains(MinutesMove.DECIDE), MinutesLifecycle.isOpen(minutes));
        assertEquals(minutes == CONFIRMED, MinutesLifecycle.isConfirmed(minutes));
    }

    @ParameterizedTest
    @EnumSource
    void there_are_none_before_the_opening(SittingState sitting) {
        assertEquals(SittingLifecycle.hasBegun(sitting) ? DRAFT : null, MinutesLifecycle.on(sitting, 0, false));
    }

    @Test
    void on_a_date_they_stand_as_far_as_they_had_come() {
        assertEquals(CIRCULATED, MinutesLifecycle.on(SittingState.HELD, 2, false));
        assertEquals(CONFIRMED, MinutesLifecycle.on(SittingState.HELD, 2, true));
    }
}
