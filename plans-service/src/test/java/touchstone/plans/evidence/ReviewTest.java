package touchstone.plans.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.contracts.plans.evidence.EvidenceState.ACCEPTED;
import static touchstone.contracts.plans.evidence.EvidenceState.DRAFT;
import static touchstone.contracts.plans.evidence.EvidenceState.REJECTED;
import static touchstone.contracts.plans.evidence.EvidenceState.SUBMITTED;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.plans.evidence.EvidenceState;

class ReviewTest {
    private static final Map<EvidenceLifecycle, Map<EvidenceState, EvidenceState>> LEGAL = Map.of(
            EvidenceLifecycle.SUBMIT, Map.of(DRAFT, SUBMITTED),
            EvidenceLifecycle.ACCEPT, Map.of(SUBMITTED, ACCEPTED),
            EvidenceLifecycle.REJECT, Map.of(SUBMITTED, REJECTED));

    @ParameterizedTest
    @EnumSource
    void a_move_leads_where_the_table_says_and_nowhere_else(EvidenceLifecycle move) {
        for (EvidenceState state : EvidenceState.values()) {
            assertEquals(Optional.ofNullable(LEGAL.get(move).get(state)), move.from(state), move + " from " + state);
        }
    }
}
