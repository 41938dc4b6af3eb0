package touchstone.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.contracts.plans.action.ActionState;
import touchstone.contracts.plans.amendment.AmendmentState;
import touchstone.contracts.plans.evidence.EvidenceState;
import touchstone.contracts.plans.update.UpdateState;
import touchstone.platform.testing.StateSets;
import touchstone.platform.testing.Walls;

class WallsTest {

    @Test
    void the_walls_of_the_house_stand() {
        Walls.stand("plans");
    }

    /** Of which action dates count the database must know, for lists; {@code ActionStateTest} holds it to the lifecycle. */
    @Test
    void no_statement_but_the_one_that_must_lists_states() throws IOException {
        assertEquals(Set.of("R__action_at.sql: 'NOT_STARTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED_CLAIMED'"),
                StateSets.inStatements(List.of(ActionState.class, UpdateState.class, EvidenceState.class, AmendmentState.class)));
    }
}
