package touchstone.plans.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.plans.recommendation.RecommendationMove;

class RecommendationLifecycleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # signedOff, overridden, draft, done,  moves
            ,            false,      false, false, ADD_OUTCOME ADD_MEASURE SIGN_OFF OVERRIDE
            ,            false,      true,  false, CORRECT ADD_OUTCOME ADD_MEASURE SIGN_OFF OVERRIDE
            ,            true,       false, false, ADD_OUTCOME ADD_MEASURE SIGN_OFF END_OVERRIDE
            2013-06-13,  false,      false, true,  ADD_OUTCOME ADD_MEASURE REOPEN OVERRIDE
            2013-06-13,  true,       false, true,  ADD_OUTCOME ADD_MEASURE REOPEN END_OVERRIDE
            """)
    void permits_what_the_table_says(LocalDate signedOff, boolean overridden, boolean draft, boolean done, String moves) {
        RecommendationLifecycle life = new RecommendationLifecycle(signedOff, overridden, draft);
        assertEquals(done, life.isDone());
        assertEquals(!done, life.isOpen());
        assertEquals(Arrays.stream(moves.split(" ")).map(RecommendationMove::valueOf).toList(),
                Arrays.stream(RecommendationMove.values()).filter(life::permits).toList());
    }

    @ParameterizedTest
    @CsvSource({", 29, true", ", 0, false", "2013-06-13, 29, false"})
    void what_is_late_is_past_due_until_it_is_signed_off(LocalDate signedOff, int daysLate, boolean pastDue) {
        assertEquals(pastDue, new RecommendationLifecycle(signedOff, false, false).pastDue(daysLate));
    }
}
