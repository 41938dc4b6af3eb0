package touchstone.metrics.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.metrics.reading.ReadingMove;
import touchstone.contracts.metrics.reading.ReadingState;

class ReadingLifecycleTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT,     EDIT, DRAFT", "DRAFT,     SUBMIT, SUBMITTED", "DRAFT,     WITHDRAW, WITHDRAWN", "DRAFT,     ACCEPT, ",         "DRAFT,     RETURN, ",
        "SUBMITTED, EDIT, DRAFT", "SUBMITTED, SUBMIT, ",          "SUBMITTED, WITHDRAW, WITHDRAWN", "SUBMITTED, ACCEPT, ACCEPTED", "SUBMITTED, RETURN, RETURNED",
        "ACCEPTED,  EDIT, ",      "ACCEPTED,  SUBMIT, ",          "ACCEPTED,  WITHDRAW, ",          "ACCEPTED,  ACCEPT, ",         "ACCEPTED,  RETURN, ",
        "RETURNED,  EDIT, DRAFT", "RETURNED,  SUBMIT, ",          "RETURNED,  WITHDRAW, WITHDRAWN", "RETURNED,  ACCEPT, ",         "RETURNED,  RETURN, ",
        "WITHDRAWN, EDIT, ",      "WITHDRAWN, SUBMIT, ",          "WITHDRAWN, WITHDRAW, ",          "WITHDRAWN, ACCEPT, ",         "WITHDRAWN, RETURN, "})
    void only_the_legal_moves_lead_anywhere(ReadingState from, ReadingMove move, ReadingState to) {
        assertEquals(to, ReadingLifecycle.after(from, move).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     true,  EDIT SUBMIT WITHDRAW, '',            EDIT SUBMIT WITHDRAW",
        "SUBMITTED, true,  EDIT WITHDRAW,        ACCEPT RETURN, EDIT WITHDRAW ACCEPT RETURN",
        "ACCEPTED,  false, '',                   '',            ''",
        "RETURNED,  false, EDIT WITHDRAW,        '',            EDIT WITHDRAW",
        "WITHDRAWN, false, '',                   '',            ''"})
    void an_open_one_is_moved_on_by_whoever_supplies_or_reviews_it(
            ReadingState state, boolean open, String bySupplier, String byReviewer, String byBoth) {
        assertEquals(open, ReadingLifecycle.isOpen(state));
        assertEquals(moves(bySupplier), ReadingLifecycle.allowed(state, true, false));
        assertEquals(moves(byReviewer), ReadingLifecycle.allowed(state, false, true));
        assertEquals(moves(byBoth), ReadingLifecycle.allowed(state, true, true));
        assertEquals(List.of(), ReadingLifecycle.allowed(state, false, false));
    }

    @Test
    void the_tables_above_hold_every_state_and_move() {
        assertEquals(25, ReadingState.values().length * ReadingMove.values().length);
        assertEquals(5, ReadingState.values().length);
    }

    private static List<ReadingMove> moves(String names) {
        return names.isEmpty() ? List.of() : Arrays.stream(names.split(" ")).map(ReadingMove::valueOf).toList();
    }
}
