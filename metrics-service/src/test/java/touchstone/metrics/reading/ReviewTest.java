package touchstone.metrics.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.metrics.reading.ReadingState;

class ReviewTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT,     SUBMIT, SUBMITTED", "DRAFT,     ACCEPT, ",         "DRAFT,     RETURN, ",
        "SUBMITTED, SUBMIT, ",          "SUBMITTED, ACCEPT, ACCEPTED", "SUBMITTED, RETURN, RETURNED",
        "ACCEPTED,  SUBMIT, ",          "ACCEPTED,  ACCEPT, ",         "ACCEPTED,  RETURN, ",
        "RETURNED,  SUBMIT, ",          "RETURNED,  ACCEPT, ",         "RETURNED,  RETURN, "})
    void only_the_legal_moves_lead_anywhere(ReadingState from, ReadingLifecycle move, ReadingState to) {
        assertEquals(to, move.from(from).orElse(null));
    }

    @Test
    void the_table_above_holds_every_state_and_move() {
        assertEquals(12, ReadingState.values().length * ReadingLifecycle.values().length);
    }
}
