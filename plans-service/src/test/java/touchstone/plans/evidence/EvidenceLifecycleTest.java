package touchstone.plans.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.contracts.plans.evidence.EvidenceState.ACCEPTED;
import static touchstone.contracts.plans.evidence.EvidenceState.DRAFT;
import static touchstone.contracts.plans.evidence.EvidenceState.EXPIRED;
import static touchstone.contracts.plans.evidence.EvidenceState.REJECTED;
import static touchstone.contracts.plans.evidence.EvidenceState.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.plans.evidence.EvidenceMove;
import touchstone.contracts.plans.evidence.EvidenceState;

class EvidenceLifecycleTest {
    private static final Map<EvidenceMove, Map<EvidenceState, EvidenceState>> LEGAL = Map.of(
            EvidenceMove.UPLOAD, Map.of(DRAFT, DRAFT),
            EvidenceMove.WITHDRAW, Map.of(DRAFT, DRAFT),
            EvidenceMove.SUBMIT, Map.of(DRAFT, SUBMITTED),
            EvidenceMove.ACCEPT, Map.of(SUBMITTED, ACCEPTED),
            EvidenceMove.REJECT, Map.of(SUBMITTED, REJECTED));

    @ParameterizedTest
    @EnumSource
    void a_move_leads_where_the_table_says_and_nowhere_else(EvidenceMove move) {
        for (EvidenceState state : EvidenceState.values()) {
            assertEquals(Optional.ofNullable(LEGAL.get(move).get(state)), new EvidenceLifecycle(state, true).after(move), move + " from " + state);
        }
    }

    @Test
    void a_draft_is_submitted_once_what_it_shows_is_there() {
        assertEquals(Optional.empty(), new EvidenceLifecycle(DRAFT, false).after(EvidenceMove.SUBMIT));
    }

    @Test
    void what_is_neither_a_draft_nor_rejected_was_put_forward() {
        assertEquals(EnumSet.of(SUBMITTED, ACCEPTED, EXPIRED), EnumSet.copyOf(
                Arrays.stream(EvidenceState.values()).filter(state -> new EvidenceLifecycle(state, true).isPutForward()).toList()));
    }
}
