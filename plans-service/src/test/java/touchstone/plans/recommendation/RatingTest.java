package touchstone.plans.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.contracts.plans.Rag.AMBER;
import static touchstone.contracts.plans.Rag.BLUE;
import static touchstone.contracts.plans.Rag.GREEN;
import static touchstone.contracts.plans.Rag.GREY;
import static touchstone.contracts.plans.Rag.RED;
import static touchstone.contracts.plans.Rag.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.plans.Count;
import touchstone.contracts.plans.DueDate;
import touchstone.contracts.plans.Rag;
import touchstone.contracts.plans.Standing;

class RatingTest {
    private static final LocalDate DAY = LocalDate.of(2013, 6, 13);

    /** outstanding is a number of one counted quantity; late is in days, -1 where no due date can be derived. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # actions, reported, completed, claimed, overdue, suspended, returned, impact, outstanding, late, signedOff, rag
                  0,        0,         0,       0,       0,         0,        0,      0,           0,    0,     false, GREY
                  7,        0,         0,       0,       0,         0,        0,      0,           0,    0,     false, GREY
                  7,        0,         0,       0,       7,         0,        0,      0,           0,   29,     false, GREY
                  3,        3,         3,       0,       0,         0,        0,      0,           0,    0,     false, GREY
                  3,        3,         3,       0,       0,         0,        0,      0,           0,   29,     false, GREY
                  3,        3,         1,       0,       0,         0,        1,      0,           0,  121,     false, GREY
                  3,        3,         1,       0,       1,         0,        0,      0,           0,  121,     false, RED
                  3,        3,         3,       0,       0,         0,        0,      1,           0,  121,     false, RED
                  1,        1,         0,       0,       0,         0,        0,      1,          44,    0,     false, AMBER
                  3,        3,         1,       0,       1,         0,        0,      0,           0,    0,     false, AMBER
                  3,        2,         1,       0,       0,         0,        0,      0,           0,    0,     false, AMBER
                  3,        3,         2,       1,       0,         0,        0,      0,           0,    0,     false, AMBER
                  3,        3,         1,       0,       0,         0,        0,      0,           0,   -1,     false, AMBER
                  3,        3,         1,       0,       0,         0,        0,      0,           0,    0,     false, GREEN
                  3,        3,         3,       0,       0,         0,        0,      1,           0,    0,     false, GREEN
                  3,        3,         3,       0,       0,         0,        0,      1,           0,    0,      true, BLUE
                  3,        3,         3,       0,       0,         0,        0,      1,           0,   50,      true, BLUE
                  3,        3,         1,       0,       0,         2,        0,      0,           0,   50,     false, SUSPENDED
            """)
    void rates_as_the_table_says(int actions, int reported, int completed, int claimed, int overdue, int suspended,
            int returned, int impact, int outstanding, int late, boolean signedOff, Rag rag) {
        Facts facts = new Facts(due(late), actions, reported, completed, claimed, overdue, suspended, "Phase 1 first",
                returned, impact, counts(outstanding), signedOff ? DAY : null, null);
        Standing standing = Rating.of(facts);
        assertEquals(rag, standing.rag());
        assertFalse(standing.reasons().isEmpty());
    }

    @Property
    void completing_actions_never_completes_a_recommendation(
            @ForAll @IntRange(min = 1, max = 60) int actions, @ForAll @IntRange(max = 5) int impact, @ForAll @IntRange(max = 400) int late) {
        Facts facts = new Facts(due(late), actions, actions, actions, 0, 0, 0, null, 0, impact, List.of(), null, DAY);
        assertTrue(Rating.of(facts).rag() != BLUE);
        assertTrue(impact > 0 || Rating.of(facts).rag() == GREY);
    }

    @Property
    void a_suspended_recommendation_never_escalates(
            @ForAll @IntRange(min = 1, max = 60) int open, @ForAll @IntRange(max = 60) int completed, @ForAll @IntRange(max = 400) int late) {
        Facts facts = new Facts(due(late), open + completed, completed, completed, 0, 0, open, "Phase 1 first", 0, 0, List.of(), null, DAY);
        assertEquals(SUSPENDED, Rating.of(facts).rag());
    }

    @Property
    void green_gives_no_reason_to_worry(@ForAll @IntRange(max = 9) int overdue, @ForAll @IntRange(max = 9) int outstanding, @ForAll @IntRange(max = 9) int returned) {
        Facts facts = new Facts(due(0), 30, 30, 10, 0, overdue, 0, null, returned, 0, counts(outstanding), null, DAY);
        Rag rag = Rating.of(facts).rag();
        assertEquals(overdue + outstanding + returned == 0, rag == GREEN);
        assertTrue(List.of(GREEN, AMBER, GREY).contains(rag) && rag != RED);
    }

    private static DueDate due(int late) {
        return late < 0 ? new DueDate(null, 0, "Cannot be derived: unknown.") : new DueDate(DAY.minusDays(late), late, "Published.");
    }

    private static List<Count> counts(int outstanding) {
        return outstanding == 0 ? List.of() : List.of(new Count("audits", 0, outstanding));
    }
}
