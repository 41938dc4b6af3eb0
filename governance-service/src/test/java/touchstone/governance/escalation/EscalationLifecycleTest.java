package touchstone.governance.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static touchstone.contracts.governance.escalation.EscalationState.ANSWERED;
import static touchstone.contracts.governance.escalation.EscalationState.ON_AGENDA;
import static touchstone.contracts.governance.escalation.EscalationState.RAISED;
import static touchstone.contracts.governance.escalation.EscalationState.RECEIVED;
import static touchstone.contracts.governance.escalation.EscalationState.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.governance.escalation.EscalationMove;
import touchstone.contracts.governance.escalation.EscalationState;
import touchstone.platform.problem.ProblemException;

class EscalationLifecycleTest {
    private static final Map<EscalationState, Set<EscalationState>> LEGAL = Map.of(
            RAISED, Set.of(ON_AGENDA, ANSWERED, WITHDRAWN), ON_AGENDA, Set.of(RAISED, ANSWERED, WITHDRAWN), ANSWERED, Set.of(RECEIVED), RECEIVED, Set.of(), WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void every_state_leads_only_where_the_table_says(EscalationState state) {
        assertEquals(LEGAL.get(state), EscalationLifecycle.from(state));
        assertEquals(state != RECEIVED && state != WITHDRAWN, EscalationLifecycle.isOpen(state));
        assertEquals(EscalationLifecycle.isOpen(state), EscalationLifecycle.OPEN.contains("'" + state + "'"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "RECEIVED", "WITHDRAWN"})
    void what_has_an_answer_or_asks_for_none_is_not_withdrawn(EscalationState state) {
        assertThrows(ProblemException.class, () -> EscalationLifecycle.require(EscalationMove.WITHDRAW, state));
    }
}
