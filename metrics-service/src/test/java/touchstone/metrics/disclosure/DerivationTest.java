package touchstone.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import touchstone.contracts.metrics.indicator.Counting;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Subject;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.metrics.measure.Measurement;
import touchstone.metrics.measure.Period;

/**
 * Plays somebody outside who knows the total, every part that is shown, and the rules themselves: for each small number
 * there must be another that would have been shown in the very same way.
 */
class DerivationTest {
    private static final Period YEAR = Period.of("period", "2012/13");

    @Example
    void a_single_child_among_sixes_is_hidden_behind_more_than_the_next_part() {
        assertSafe(Unit.COUNT, Stream.of(6, 6, 7, 6, 1).map(count -> new int[] {count, 0}).toList(), 0);
    }

    @Property(tries = 50)
    void no_small_count_can_be_derived(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 40) Integer> counts) {
        List<int[]> parts = counts.stream().map(count -> new int[] {count, 0}).toList();
        assertSafe(Unit.COUNT, parts, 0);
    }

    @Example
    void a_small_part_among_many_is_hidden_with_all_the_others() {
        assertSafe(Unit.PERCENTAGE, List.of(new int[] {15, 6}, new int[] {6, 4}, new int[] {5, 3}, new int[] {18, 5}, new int[] {4, 0}), 0);
    }

    @Property(tries = 15)
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
                assertTrue(withheld.contains("adoptions " + YEAR.slot(null)) || isAmbiguous(unit, parts, i, side, withheld), shown);
            }
        }
    }

    /** Whether what is withheld could be split in another way, with another small number, and be shown the same. */
    private static boolean isAmbiguous(Unit unit, List<int[]> parts, int small, int side, Set<String> withheld) {
        List<Integer> hidden = Stream.concat(Stream.of(small),
                IntStream.range(0, parts.size()).filter(part -> part != small && withheld.contains(slot(part))).boxed()).toList();
        List<Integer> numbers = hidden.stream().map(part -> parts.get(part)[side]).toList();
        int together = numbers.stream().mapToInt(Integer::intValue).sum();
        return hidden.size() > 1 && IntStream.rangeClosed(0, together).filter(guess -> guess != numbers.get(0))
                .anyMatch(guess -> splits(together - guess, numbers.subList(1, numbers.size())).limit(20_000)
                        .map(rest -> instead(parts, hidden, side, Stream.concat(Stream.of(guess), rest.stream()).toList()))
                        .flatMap(other -> splitOtherwise(unit, other, hidden, 1 - side))
                        .anyMatch(other -> withheld(unit, other).equals(withheld)));
    }

    /** A proportion's other numbers may be others too. */
    private static Stream<List<int[]>> splitOtherwise(Unit unit, List<int[]> parts, List<Integer> hidden, int side) {
        List<Integer> numbers = hidden.stream().map(part -> parts.get(part)[side]).toList();
        int together = numbers.stream().mapToInt(Integer::intValue).sum();
        return unit == Unit.COUNT ? Stream.of(parts) : splits(together, numbers).limit(30).map(split -> instead(parts, hidden, side, split));
    }

    /** Every way to split a number into as many as there are, the nearest to those first. */
    private static Stream<List<Integer>> splits(int number, List<Integer> near) {
        if (near.size() == 1) {
            return Stream.of(List.of(number));
        }
        return IntStream.rangeClosed(0, number).boxed().sorted(Comparator.comparingInt(first -> Math.abs(first - near.get(0))))
                .flatMap(first -> splits(number - first, near.subList(1, near.size()))
                        .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList()));
    }

    private static List<int[]> instead(List<int[]> parts, List<Integer> hidden, int side, List<Integer> split) {
        List<int[]> instead = new ArrayList<>(parts.stream().map(int[]::clone).toList());
        IntStream.range(0, split.size()).forEach(i -> instead.get(hidden.get(i))[side] = split.get(i));
        return instead;
    }

    private static Set<String> withheld(Unit unit, List<int[]> parts) {
        List<ProtectedFigure> figures = new ArrayList<>();
        figures.add(new ProtectedFigure("adoptions", YEAR, null, 1, measured(unit, sum(parts, 0), sum(parts, 1)), false, false));
        IntStream.range(0, parts.size()).forEach(i ->
                figures.add(new ProtectedFigure("adoptions", YEAR, team(i), 1, measured(unit, parts.get(i)[0], parts.get(i)[1]), false, false)));
        Counting undeclared = new Counting(Subject.CHILDREN, 5, null, List.of(), List.of());
        return Disclosure.withheld(List.of(new CountedIndicator("adoptions", unit, Frequency.ANNUAL, undeclared)), figures);
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
        return "adoptions " + YEAR.slot(team(part));
    }
}
