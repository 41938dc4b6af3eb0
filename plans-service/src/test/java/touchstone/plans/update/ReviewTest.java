package touchstone.plans.update;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.plans.update.UpdateState;

class ReviewTest {

    @ParameterizedTest(name = "{1} from {0}: {2}")
    @CsvSource({
        "DRAFT,     SUBMIT, SUBMITTED", "DRAFT,     ACCEPT, ",         "DRAFT,     RETURN, ",
        "SUBMITTED, SUBMIT, ",          "SUBMITTED, ACCEPT, ACCEPTED", "SUBMITTED, RETURN, RETURNED",
        "ACCEPTED,  SUBMIT, ",          "ACCEPTED,  ACCEPT, ",         "ACCEPTED,  RETURN, ",
        "RETURNED,  SUBMIT, ",          "RETURNED,  ACCEPT, ",         "RETURNED,  RETURN, "})
    void an_update_is_reviewed_once(UpdateState state, UpdateLifecycle move, UpdateState after) {
        assertEquals(Optional.ofNullable(after), move.from(state));
    }
}
