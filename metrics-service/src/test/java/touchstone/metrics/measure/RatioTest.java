package touchstone.metrics.measure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import touchstone.contracts.metrics.indicator.Unit;

class RatioTest {
    @Property
    void a_computed_percentage_agrees_with_itself_at_every_precision(
            @ForAll @IntRange(max = 100_000) int some, @ForAll @IntRange(max = 100_000) int rest,
            @ForAll @IntRange(max = 4) int decimals) {
        Ratio ratio = percentage(some, some + rest);
        assertTrue(ratio.agreesWith(ratio.to(decimals)));
    }

    @Property
    void what_is_off_by_one_in_the_last_place_disagrees_unless_it_is_a_tie(
            @ForAll @IntRange(max = 100_000) int some, @ForAll @IntRange(max = 100_000) int rest,
            @ForAll @IntRange(max = 4) int decimals) {
        Ratio ratio = percentage(some, some + rest);
        BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(decimals);
        assertFalse(ratio.agreesWith(ratio.to(decimals).add(lastPlace)));
        boolean tie = ratio.to(decimals + 1).subtract(ratio.to(decimals)).abs().multiply(BigDecimal.valueOf(2)).compareTo(lastPlace) == 0;
        assertTrue(tie || !ratio.agreesWith(ratio.to(decimals).subtract(lastPlace)));
    }

    private static Ratio percentage(int numerator, int denominator) {
        return new Ratio(Unit.PERCENTAGE, BigDecimal.valueOf(numerator), BigDecimal.valueOf(Math.max(1, denominator)));
    }
}
