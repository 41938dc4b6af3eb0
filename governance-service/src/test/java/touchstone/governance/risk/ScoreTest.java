package touchstone.governance.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.platform.problem.ProblemException;

class ScoreTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "4, 4, -, 16, Likelihood 4 × impact 4 = 16.",
        "3, 5, 15, 15, Likelihood 3 × impact 5 = 15.",
        "-, -, 16, 16, Stated as 16; likelihood and impact are not given."})
    void a_score_says_where_it_comes_from(Integer likelihood, Integer impact, Integer stated, Integer value, String words) {
        Score score = new Score(likelihood, impact, stated);
        assertEquals(value, score.value());
        assertEquals(words, score.words());
    }

    @Test
    void an_unscored_risk_is_not_one_of_zero() {
        assertNull(new Score(null, null, null).value());
        assertTrue(new Score(null, null, null).words().startsWith("Unscored"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"4, -, -", "-, 4, 16", "4, 4, 15"})
    void figures_that_do_not_fit_are_refused(Integer likelihood, Integer impact, Integer stated) {
        assertThrows(ProblemException.class, () -> new Score(likelihood, impact, stated));
    }
}
