package touchstone.gateway.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.status.StatusCounts;

class ProgrammeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "14 | 0 | 2 | 0 | 0 | 12 | 0 | 7 | Of 14 recommendations none is embedded, 2 are on track and for 12 the evidence is not enough to tell; 7 are past due.",
        "14 | 1 | 4 | 5 | 0 |  4 | 0 | 0 | Of 14 recommendations 1 is embedded, 4 are on track, 5 are at risk and for 4 the evidence is not enough to tell.",
        " 1 | 0 | 1 | 0 | 0 |  0 | 0 | 0 | Of 1 recommendation none is embedded and 1 is on track.",
        " 9 | 0 | 1 | 2 | 1 |  3 | 2 | 1 | Of 9 recommendations none is embedded, 1 is on track, 2 are at risk, 1 is off track, 2 are suspended and for 3 the evidence is not enough to tell; 1 is past due."
    })
    void the_verdict_is_one_sentence(int total, int blue, int green, int amber, int red, int grey, int suspended, int late, String sentence) {
        assertEquals(sentence, VerdictSentence.sentence(new StatusCounts(total, blue, green, amber, red, grey, suspended, late)));
    }

    @Test
    void without_recommendations_it_says_so() {
        assertEquals("No recommendations have been published yet.", VerdictSentence.sentence(new StatusCounts(0, 0, 0, 0, 0, 0, 0, 0)));
    }
}
