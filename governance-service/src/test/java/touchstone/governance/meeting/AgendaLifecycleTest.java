package touchstone.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.contracts.governance.agenda.AgendaMove.ADD_ITEM;
import static touchstone.contracts.governance.agenda.AgendaMove.ORDER;
import static touchstone.contracts.governance.agenda.AgendaMove.PUBLISH;
import static touchstone.contracts.governance.agenda.AgendaState.DRAFT;
import static touchstone.contracts.governance.agenda.AgendaState.PUBLISHED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.governance.agenda.AgendaMove;
import touchstone.contracts.governance.meeting.SittingState;

class AgendaLifecycleTest {

    @Test
    void an_agenda_is_a_draft_until_its_first_version_is_out() {
        assertEquals(DRAFT, AgendaLifecycle.of(0));
        assertEquals(PUBLISHED, AgendaLifecycle.of(1));
        assertEquals(PUBLISHED, AgendaLifecycle.of(9));
        assertEquals(List.of(false, true), List.of(AgendaLifecycle.isPublished(DRAFT), AgendaLifecycle.isPublished(PUBLISHED)));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_published_as_often_as_it_changes_until_the_meeting_opens(SittingState sitting) {
        boolean planned = sitting == SittingState.PLANNED;
        List<AgendaMove> items = SittingLifecycle.takesItems(sitting) ? List.of(ADD_ITEM, ORDER) : List.of();
        List<AgendaMove> news = planned ? List.of(PUBLISH, ADD_ITEM, ORDER) : items;
        assertEquals(news, AgendaLifecycle.allowed(SittingLifecycleTest.CLERK, DRAFT, false, sitting));
        assertEquals(news, AgendaLifecycle.allowed(SittingLifecycleTest.CLERK, PUBLISHED, true, sitting));
        assertEquals(items, AgendaLifecycle.allowed(SittingLifecycleTest.CLERK, PUBLISHED, false, sitting));
        assertEquals(List.of(), AgendaLifecycle.allowed(SittingLifecycleTest.MEMBER, DRAFT, true, sitting));
    }
}
