package touchstone.metrics.spc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class XmrTest {
    /** What R's set.seed(123); rnorm(20) gives, from whose limits the NHS's own package takes its expected answers. */
    static final List<BigDecimal> NORMAL = Stream.of("-0.56047565", "-0.23017749", "1.55870831", "0.07050839", "0.12928774",
            "1.71506499", "0.46091621", "-1.26506123", "-0.68685285", "-0.44566197", "1.22408180", "0.35981383", "0.40077145",
            "0.11068272", "-0.55584113", "1.78691314", "0.49785048", "-1.96661716", "0.70135590", "-0.47279141").map(BigDecimal::new).toList();

    @Test
    void the_limits_are_those_of_making_data_count() {
        isAbout("0.1416238", "-3.01138", "3.294627", 0, Xmr.of(NORMAL));
    }

    @Test
    void a_range_that_is_out_of_all_proportion_does_not_widen_the_limits() {
        List<BigDecimal> values = new ArrayList<>(NORMAL);
        values.set(14, BigDecimal.TEN);
        Xmr screened = Xmr.of(values);
        isAbout("0.6694159", "-2.383666", "3.722497", 2, screened);
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 1; i < values.size(); i++) {
            all = all.add(values.get(i).subtract(values.get(i - 1)).abs());
        }
        Xmr unscreened = new Xmr(screened.mean(), all.divide(BigDecimal.valueOf(19), MathContext.DECIMAL128), 20, 0);
        isAbout("0.6694159", "-4.596625", "5.935457", 0, unscreened);
    }

    @Test
    void figures_that_never_move_stand_on_their_mean_and_inside_their_limits() {
        Xmr limits = Xmr.of(Collections.nCopies(7, new BigDecimal("0.1")));
        assertTrue(limits.side(new BigDecimal("0.10")).isEmpty());
        assertFalse(limits.isOutside(new BigDecimal("0.1")));
        assertTrue(limits.isOutside(new BigDecimal("0.1001")));
    }

    @Property
    void the_order_reversed_gives_the_same_limits(@ForAll @Size(min = 2, max = 40) List<@IntRange(max = 500) Integer> figures) {
        List<BigDecimal> values = decimals(figures, 0);
        List<BigDecimal> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        assertEquals(Xmr.of(values).record(), Xmr.of(reversed).record());
    }

    @Property
    void what_is_added_to_each_figure_is_added_to_each_limit(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 500) Integer> figures, @ForAll @IntRange(min = -900, max = 900) int more) {
        Xmr one = Xmr.of(decimals(figures, 0));
        Xmr other = Xmr.of(decimals(figures, more));
        assertSame(one.mean().add(BigDecimal.valueOf(more)), other.mean());
        assertSame(one.lower().add(BigDecimal.valueOf(more)), other.lower());
        assertSame(one.upper().add(BigDecimal.valueOf(more)), other.upper());
        assertEquals(one.screened(), other.screened());
    }

    private static List<BigDecimal> decimals(List<Integer> figures, int more) {
        return figures.stream().map(figure -> BigDecimal.valueOf(figure + more)).toList();
    }

    private static void isAbout(String mean, String lower, String upper, int screened, Xmr limits) {
        assertSame(new BigDecimal(mean), limits.mean());
        assertSame(new BigDecimal(lower), limits.lower());
        assertSame(new BigDecimal(upper), limits.upper());
        assertEquals(screened, limits.screened());
    }

    private static void assertSame(BigDecimal expected, BigDecimal actual) {
        assertEquals(expected.doubleValue(), actual.doubleValue(), 0.000_001);
    }
}
