package touchstone.metrics.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.time.AsAt;

class KnownSinceTest {
    private static final LocalDate CAME = LocalDate.of(2015, 6, 1);
    private static final LocalDate TODAY = AsAt.today();

    @ParameterizedTest(name = "stated {0} of what came on 2015-06-01")
    @CsvSource({"2013-05-01, 2013-05-01", "2015-05-31, 2015-05-31", "2015-06-01, refused", "2015-06-02, refused", ", today", "today, today"})
    void a_day_can_be_stated_of_what_was_known_before_touchstone_only(String stated, String known) {
        LocalDate day = stated == null ? null : stated.equals("today") ? TODAY : LocalDate.parse(stated);
        if (known.equals("refused")) {
            assertThrows(ProblemException.class, () -> KnownSince.of(day, CAME));
        } else {
            assertEquals(known.equals("today") ? TODAY : LocalDate.parse(known), KnownSince.of(day, CAME));
        }
    }

    @ParameterizedTest(name = "dated {0} and known since 2013-05-01")
    @CsvSource({"2013-04-30, true", "2013-05-01, true", "2013-05-02, false"})
    void nobody_knew_of_it_before_the_day_it_bears(LocalDate dated, boolean possible) {
        LocalDate known = LocalDate.of(2013, 5, 1);
        if (possible) {
            assertEquals(known, KnownSince.of(known, CAME, dated));
        } else {
            assertThrows(ProblemException.class, () -> KnownSince.of(known, CAME, dated));
        }
    }
}
