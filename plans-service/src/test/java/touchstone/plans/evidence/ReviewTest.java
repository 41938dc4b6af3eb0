package touchstone.plans.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.contracts.plans.EvidenceState.ACCEPTED;
import static touchstone.contracts.plans.EvidenceState.DRAFT;
import static touchstone.contracts.plans.EvidenceState.REJECTED;
import static touchstone.contracts.plans.EvidenceState.SUBMITTED;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.plans.EvidenceState;

class ReviewTest {
    private static final Map<Review, Map<EvidenceState, EvidenceState>> LEGAL = Map.of(
            Review.SUBMIT, Map.of(DRAFT, SUBMITTED),
            Review.ACCEPT, Map.of(SUBMITTED, ACCEPTED),
            Review.REJECT, Map.of(SUBMITTED, REJECTED));

    @ParameterizedTest
    @EnumSource
    void a_move_leads_where_the_table_says_and_nowhere_else(Review move) {
        for (EvidenceState state : EvidenceState.values()) {
            assertEquals(Optional.ofNullable(LEGAL.get(move).get(state)), move.from(state), move + " from " + state);
        }
    }
}
