package touchstone.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.contracts.governance.agenda.AgendaItemState;
import touchstone.contracts.governance.agenda.AgendaState;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.contracts.governance.minutes.MinutesState;
import touchstone.platform.testing.StateSets;
import touchstone.platform.testing.Walls;

class WallsTest {
    @Test
    void the_walls_of_the_house_stand() {
        Walls.stand("governance");
    }

    @Test
    void no_statement_lists_the_states_of_a_meeting() throws IOException {
        assertEquals(Set.of(), StateSets.inStatements(List.of(AgendaItemState.class, SittingState.class, MinutesState.class, AgendaState.class)));
    }
}
