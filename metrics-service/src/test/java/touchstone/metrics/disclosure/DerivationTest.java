package touchstone.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import touchstone.contracts.metrics.Breakdown;
import touchstone.contracts.metrics.Unit;
import touchstone.metrics.measure.Measurement;
import touchstone.metrics.measure.Period;

/**
 * Plays somebody outside who knows the total, every part that is shown, and the rules themselves: for each small number
 * there must be another that would have been shown in the very same way.
 */
class DerivationTest {
    private static final Period YEAR = Period.of("period", "2012/13");

    @Property
    void no_small_count_can_be_derived(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 40) Integer> counts) {
        List<int[]> parts = counts.stream().map(count -> new int[] {count, 0}).toList();
        assertSafe(Unit.COUNT, parts, 0);
    }

    @Property
    void neither_those_counted_nor_those_left_over_can_be_derived_from_proportions(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 20) Integer> counted,
            @ForAll @Size(min = 5, max = 5) List<@IntRange(max = 20) Integer> left) {
        List<int[]> parts = IntStream.range(0, counted.size()).mapToObj(i -> new int[] {counted.get(i), left.get(i)}).toList();
        assertSafe(Unit.PERCENTAGE, parts, 0);
        assertSafe(Unit.PERCENTAGE, parts, 1);
    }

    private static void assertSafe(Unit unit, List<int[]> parts, int side) {
        Set<String> withheld = withheld(unit, parts);
        for (int i = 0; i < parts.size(); i++) {
            int number = parts.get(i)[side];
            if (number >= 1 && number <= 5) {
                String shown = parts.stream().map(part -> part[0] + "+" + part[1]).toList() + " gives part " + i + " away";
                assertTrue(withheld.contains(slot(i)), shown);
                assertTrue(withheld.contains(YEAR.slot(null)) || isAmbiguous(unit, parts, i, side, withheld), shown);
            }
        }
    }

    private static boolean isAmbiguous(Unit unit, List<int[]> parts, int small, int side, Set<String> withheld) {
        return IntStream.range(0, parts.size())
                .filter(other -> other != small && withheld.contains(slot(other)))
                .anyMatch(other -> IntStream.rangeClosed(0, parts.get(small)[side] + parts.get(other)[side])
                        .filter(guess -> guess != parts.get(small)[side])
                        .anyMatch(guess -> withheld(unit, moved(parts, small, other, side, guess)).equals(withheld)));
    }

    private static List<int[]> moved(List<int[]> parts, int small, int other, int side, int guess) {
        List<int[]> instead = new ArrayList<>(parts.stream().map(int[]::clone).toList());
        instead.get(other)[side] += instead.get(small)[side] - guess;
        instead.get(small)[side] = guess;
        return instead;
    }

    private static Set<String> withheld(Unit unit, List<int[]> parts) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(YEAR, null, measured(unit, sum(parts, 0), sum(parts, 1)), false));
        IntStream.range(0, parts.size()).forEach(i ->
                figures.add(new Figure(YEAR, team(i), measured(unit, parts.get(i)[0], parts.get(i)[1]), false)));
        return Disclosure.withheld(unit, figures);
    }

    private static int sum(List<int[]> parts, int side) {
        return parts.stream().mapToInt(part -> part[side]).sum();
    }

    private static Measurement measured(Unit unit, int counted, int left) {
        return unit == Unit.COUNT
                ? new Measurement(null, null, BigDecimal.valueOf(counted), BigDecimal.valueOf(counted), null, false)
                : new Measurement(BigDecimal.valueOf(counted), BigDecimal.valueOf(counted + left), BigDecimal.ONE, null, null, false);
    }

    private static Breakdown team(int number) {
        return new Breakdown("team", "Team " + number);
    }

    private static String slot(int part) {
        return YEAR.slot(team(part));
    }
}
