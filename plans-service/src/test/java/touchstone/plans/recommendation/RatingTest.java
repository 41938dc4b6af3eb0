package touchstone.plans.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.contracts.plans.rating.Rag.AMBER;
import static touchstone.contracts.plans.rating.Rag.BLUE;
import static touchstone.contracts.plans.rating.Rag.GREEN;
import static touchstone.contracts.plans.rating.Rag.GREY;
import static touchstone.contracts.plans.rating.Rag.RED;
import static touchstone.contracts.plans.rating.Rag.SUSPENDED;
import static touchstone.contracts.plans.rating.RatingCode.PAST_DUE;
import static touchstone.contracts.plans.recommendation.DueKind.KNOWN;
import static touchstone.contracts.plans.recommendation.DueKind.UNKNOWN;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.rating.RatingOverride;
import touchstone.contracts.plans.rating.RatingReason;
import touchstone.contracts.plans.recommendation.DueDate;
import touchstone.contracts.plans.recommendation.Standing;

class RatingTest {
    private static final LocalDate DAY = LocalDate.of(2013, 6, 13);
    private static final List<Rag> BEST_FIRST = List.of(BLUE, GREEN, AMBER, GREY, RED);

    /** shown is since how many days impact has been shown, -1 for never; late is in days, -1 where no due date can be derived. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # actions, carried, reported, completed, claimed, overdue, suspended, returned, shown, outstanding, late, signedOff, rag, because
                  0,        0,        0,         0,       0,       0,         0,        0,    -1,           0,    0,     false, GREY, No action answers it yet.
                  0,        2,        0,         0,       0,       0,         0,        0,    -1,           0,   50,     false, GREY, Its actions were carried over; none answers it now.
                  7,        0,        0,         0,       0,       0,         0,        0,    -1,           0,    0,     false, GREY, Nothing has been reported on 7 actions.
                  7,        0,        0,         0,       0,       7,         0,        0,    -1,           0,   29,     false, GREY, Nothing has been reported on 7 actions.
                  3,        0,        3,         3,       0,       0,         0,        0,    -1,           0,    0,     false, GREY, 'All its 3 actions are completed, but no accepted evidence shows what difference that made.'
                  3,        0,        3,         3,       0,       0,         0,        0,    -1,           0,   29,     false, GREY, 'All its 3 actions are completed, but no accepted evidence shows what difference that made.'
                  3,        0,        3,         3,       0,       0,         0,        0,    -1,           0,    0,      true, GREY, 'All its 3 actions are completed, but no accepted evidence shows what difference that made.'
                  1,        0,        1,         1,       0,       0,         0,        0,    -1,           0,    0,      true, GREY, 'Its one action is completed, but no accepted evidence shows what difference that made.'
                  3,        0,        3,         1,       0,       0,         0,        1,    -1,           0,  121,     false, GREY, The newest report on 1 action did not show enough and was returned.
                  3,        0,        3,         1,       0,       1,         0,        0,    -1,           0,  121,     false, RED, 'Due date passed 121 days ago and it is not signed off.'
                  3,        0,        3,         1,       0,       1,         0,        0,    -1,           0,    1,     false, RED, 'Due date passed 1 day ago and it is not signed off.'
                  3,        0,        3,         1,       0,       1,         0,        0,    -1,           0, 5142,     false, RED, 'Due date passed 14 years 1 month ago and it is not signed off.'
                  3,        0,        3,         3,       0,       0,         0,        0,   200,           0,  121,     false, AMBER, 'Due date passed 121 days ago and it is not signed off.'
                  1,        0,        1,         0,       0,       0,         0,        0,     5,          44,    0,     false, AMBER, 0 of 44 audits done; 44 outstanding.
                  3,        0,        3,         3,       0,       0,         0,        0,   200,           1,    0,      true, AMBER, 0 of 1 audits done; 1 outstanding.
                  3,        0,        3,         1,       0,       1,         0,        0,    -1,           0,    0,     false, AMBER, 1 action past the date promised.
                  3,        0,        2,         1,       0,       0,         0,        0,    -1,           0,    0,     false, AMBER, Nothing has been reported on 1 action of 3.
                  3,        0,        3,         2,       1,       0,         0,        0,    -1,           0,    0,     false, AMBER, 1 action claimed as completed and not yet reviewed.
                  3,        0,        3,         1,       0,       0,         0,        0,    -1,           0,   -1,     false, AMBER, 'Its due date cannot be derived, so nobody can say that it is on time.'
                  3,        0,        3,         1,       0,       0,         0,        0,    -1,           0,    0,     false, GREEN, '1 of 3 actions completed, and nothing is late.'
                  3,        0,        3,         3,       0,       0,         0,        0,   200,           0,    0,     false, GREEN, '3 of 3 actions completed, and nothing is late.'
                  3,        2,        3,         3,       0,       0,         0,        0,    91,           0,    0,      true, GREEN, 'Signed off. Embedded from 14 June 2013, once its effect has been shown for 3 months.'
                  3,        2,        3,         3,       0,       0,         0,        0,    92,           0,    0,      true, BLUE, 'Signed off, and its effect has been shown since 13 March 2013.'
                  3,        0,        3,         3,       0,       0,         0,        0,    92,           0,   50,      true, BLUE, 'Signed off, and its effect has been shown since 13 March 2013.'
                  3,        0,        3,         3,       0,       0,         0,        0,    92,           0,   -1,      true, BLUE, 'Signed off, and its effect has been shown since 13 March 2013.'
                  3,        0,        3,         1,       0,       0,         2,        0,    -1,           0,   50,     false, SUSPENDED, Suspended: Phase 1 first
                  3,        0,        3,         1,       0,       0,         1,        0,    -1,           0,   50,     false, RED, 'Due date passed 50 days ago and it is not signed off.'
            """)
    void rates_as_the_table_says(int actions, int carried, int reported, int completed, int claimed, int overdue, int suspended,
            int returned, int shown, int outstanding, int late, boolean signedOff, Rag rag, String because) {
        RatingFacts facts = new RatingFacts(DAY, due(late, signedOff), actions, carried, reported, completed, open(actions - completed), claimed, overdue,
                suspended, "Phase 1 first", returned, shown < 0 ? 0 : 1, shown < 0 ? null : DAY.minusDays(shown),
                counts(outstanding), signedOff ? DAY.minusDays(1) : null, null, null);
        Standing standing = Rating.of(facts);
        assertEquals(rag, standing.rag());
        assertEquals(because, standing.reasons().get(0).words());
    }

    @ParameterizedTest
    @CsvSource({"3, 1, RED", "3, 3, AMBER"})
    void a_reason_is_told_in_words_and_as_code_with_its_arguments(int actions, int completed, Rag rag) {
        Standing standing = Rating.of(new RatingFacts(DAY, due(121, false), actions, 0, actions, completed, open(actions - completed), 0, 0,
                0, null, 0, 1, DAY, List.of(), null, null, null));
        assertEquals(rag, standing.rag());
        assertEquals(List.of(new RatingReason(PAST_DUE, Map.of("days", "121"), "Due date passed 121 days ago and it is not signed off.")), standing.reasons());
    }

    @Property
    void completing_actions_never_completes_a_recommendation(@ForAll("any") RatingFacts facts) {
        RatingFacts completed = with(facts, List.of(), 0, facts.impact(), null);
        assertNotEquals(BLUE, Rating.of(completed).rag());
        assertTrue(facts.impact() > 0 || Rating.of(completed).rag() == GREY);
    }

    @Property
    void what_is_suspended_never_escalates(@ForAll("any") RatingFacts facts, @ForAll @IntRange(min = 1, max = 9) int open) {
        assertEquals(SUSPENDED, Rating.of(with(facts, open(open), open, facts.impact(), facts.signedOff())).rag());
    }

    @Property
    void evidence_never_makes_it_worse(@ForAll("any") RatingFacts facts) {
        RatingFacts more = with(facts, facts.open(), facts.suspended(), facts.impact() + 1, facts.signedOff());
        assertTrue(rank(Rating.of(more).rag()) <= rank(Rating.of(facts).rag()));
    }

    @Property
    void blue_is_signed_off_with_lasting_impact_and_nothing_against_it(@ForAll("any") RatingFacts facts) {
        if (Rating.of(facts).rag() == BLUE) {
            assertTrue(facts.isSignedOff() && facts.impact() > 0 && !facts.impactSince().isAfter(DAY.minusMonths(3)));
            assertTrue(facts.outstanding().isEmpty() && facts.overdue() + facts.returned() + facts.claimed() == 0);
        }
    }

    @Property
    void green_gives_no_reason_to_worry(@ForAll("any") RatingFacts facts) {
        if (Rating.of(facts).rag() == GREEN) {
            assertTrue(facts.outstanding().isEmpty() && facts.overdue() + facts.returned() + facts.claimed() == 0);
            assertTrue(facts.isSignedOff() || facts.due().daysLate() == 0);
        }
    }

    @Property
    void an_override_leaves_the_derived_rating_and_its_reasons_alone(@ForAll("any") RatingFacts facts, @ForAll Rag rag) {
        RatingOverride override = new RatingOverride(rag, "Seen the files", "Director", DAY, DAY.plusDays(9));
        Standing standing = Rating.of(new RatingFacts(facts.asAt(), facts.due(), facts.actions(), facts.carriedOver(), facts.reported(),
                facts.completed(), facts.open(), facts.claimed(), facts.overdue(), facts.suspended(), facts.suspension(),
                facts.returned(), facts.impact(), facts.impactSince(), facts.outstanding(), facts.signedOff(), facts.lastUpdate(), override));
        assertEquals(Rating.of(facts).rag(), standing.rag());
        assertEquals(Rating.of(facts).reasons(), standing.reasons());
        assertEquals(override, standing.override());
    }

    /** Facts of any kind, also such as no database would hold. */
    @Provide
    Arbitrary<RatingFacts> any() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
        Arbitrary<int[]> numbers = few.array(int[].class).ofSize(9);
        Arbitrary<Integer> days = Arbitraries.integers().between(-1, 200);
        return Combinators.combine(numbers, days, days, Arbitraries.of(true, false)).as((n, shown, late, signedOff) -> new RatingFacts(
                DAY, due(late, signedOff), n[0] + n[1], n[2], Math.min(n[3], n[0] + n[1]), n[0], open(n[1]), n[4], n[5], Math.min(n[6], n[1]),
                "Phase 1 first", n[7], Math.max(0, Math.min(shown, 3)), shown < 1 ? null : DAY.minusDays(shown), counts(n[8]),
                signedOff ? DAY.minusDays(1) : null, null, null));
    }

    /** The same with other actions open, and with other evidence, of today where there was none. */
    private static RatingFacts with(RatingFacts facts, List<String> open, int suspended, int impact, LocalDate signedOff) {
        int late = facts.due().kind() == KNOWN ? facts.due().daysLate() : -1;
        return new RatingFacts(DAY, due(late, signedOff != null), facts.completed() + open.size(), facts.carriedOver(), facts.reported(), facts.completed(),
                open, facts.claimed(), facts.overdue(), suspended, facts.suspension(), facts.returned(), impact,
                impact > 0 && facts.impactSince() == null ? DAY : facts.impactSince(), facts.outstanding(), signedOff, null, null);
    }

    private static int rank(Rag rag) {
        return rag == SUSPENDED ? BEST_FIRST.size() : BEST_FIRST.indexOf(rag);
    }

    private static List<String> open(int number) {
        return Collections.nCopies(number, "A1");
    }

    private static DueDate due(int late, boolean signedOff) {
        return late < 0 ? new DueDate(UNKNOWN, null, 0, false, "Nobody knows.")
                : new DueDate(KNOWN, DAY.minusDays(late), late, late > 0 && !signedOff, "Published.");
    }

    private static List<Count> counts(int outstanding) {
        return outstanding == 0 ? List.of() : List.of(new Count("audits", 0, outstanding));
    }
}
