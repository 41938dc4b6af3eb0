package touchstone.plans.update;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.plans.update.UpdateMove;
import touchstone.contracts.plans.update.UpdateState;

class UpdateLifecycleTest {

    @ParameterizedTest(name = "{1} from {0}: {2}")
    @CsvSource({
        "DRAFT,     ACCEPT, ",         "DRAFT,     RETURN, ",         "DRAFT,     ANSWER, ",
        "SUBMITTED, ACCEPT, ACCEPTED", "SUBMITTED, RETURN, RETURNED", "SUBMITTED, ANSWER, ",
        "ACCEPTED,  ACCEPT, ",         "ACCEPTED,  RETURN, ",         "ACCEPTED,  ANSWER, ",
        "RETURNED,  ACCEPT, ",         "RETURNED,  RETURN, ",         "RETURNED,  ANSWER, RETURNED"})
    void an_update_is_reviewed_once_and_answered_where_it_was_returned(UpdateState state, UpdateMove move, UpdateState after) {
        assertEquals(Optional.ofNullable(after), new UpdateLifecycle(state, false).after(move));
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED, ACCEPT, true", "RETURNED, ANSWER, false"})
    void what_is_answered_is_not_answered_again(UpdateState state, UpdateMove move, boolean may) {
        assertEquals(may, new UpdateLifecycle(state, true).after(move).isPresent());
    }
}
