package touchstone.metrics.spc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.metrics.spc.Side;
import touchstone.contracts.metrics.spc.Signal;

class SpecialCausesTest {
    /** Mean 10, limits 4 and 16, outer thirds beyond 6 and 14: the range is 6 / 2.66. */
    private static final Xmr LIMITS = new Xmr(BigDecimal.TEN, new BigDecimal("6").divide(new BigDecimal("2.66"), MathContext.DECIMAL128), 20, 0);

    /** Each point is written as {@code .}, or as the first letters of its signals: A, S, R (a run that rises or falls), N (near). */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "9 11 9 16.1 9 3.9,                . . . A . A",
        "9 11 16 9 4 11,                   . . . . . .",
        "11 12 11 12 11 12 9,              . . . . . . .",
        "11 12 11 12 11 12 11 9 11,        S S S S S S S . .",
        "9 11 11 11 11 11 11 11 11 9,      . S S S S S S S S .",
        "11 12 11 10 12 11 12,             . . . . . . .",
        "7 8 9 10 11 12 12 13,             . . . . . . . .",
        "7 8 9 10 11 12 13 11,             R R R R R R R .",
        "13 12 11 10 9 8 7 7,              R R R R R R R .",
        "15 11 15 9,                       N . N .",
        "15 9 15 9,                        . . . .",
        "15 11 11 15,                      . . . .",
        "5 9 5.5 11,                       N . N .",
        "15 17 11,                         . A .",
        "15 15 17,                         N N A",
        "14 11 14,                         . . .",
        "11 11 11 11 11 11 17,             S S S S S S AS"})
    void every_point_of_a_run_is_marked(String figures, String marks) {
        assertEquals(marks, marked(Stream.of(figures.split(" ")).map(BigDecimal::new).toList()));
    }

    @Property
    void two_points_are_never_a_run(@ForAll @IntRange(min = 4, max = 16) int one, @ForAll @IntRange(min = 4, max = 16) int other) {
        List<BigDecimal> values = List.of(BigDecimal.valueOf(one), BigDecimal.valueOf(other));
        assertEquals(List.of(), signals(values, Signal.SHIFT, Signal.TREND, Signal.TWO_OF_THREE));
    }

    @Property
    void a_run_is_marked_whole_or_not_at_all(@ForAll @Size(min = 7, max = 40) List<@IntRange(min = 5, max = 15) Integer> figures) {
        List<BigDecimal> values = figures.stream().map(BigDecimal::valueOf).toList();
        List<Map<Signal, Side>> marks = SpecialCauses.in(values, LIMITS);
        for (int i = 0; i + 1 < values.size(); i++) {
            boolean together = LIMITS.side(values.get(i)).isPresent() && LIMITS.side(values.get(i)).equals(LIMITS.side(values.get(i + 1)));
            assertTrue(!together || marks.get(i).containsKey(Signal.SHIFT) == marks.get(i + 1).containsKey(Signal.SHIFT));
        }
    }

    @Property
    void turned_about_the_mean_every_mark_points_the_other_way(@ForAll @Size(min = 7, max = 40) List<@IntRange(min = 2, max = 18) Integer> figures) {
        List<BigDecimal> values = figures.stream().map(BigDecimal::valueOf).toList();
        List<BigDecimal> turned = values.stream().map(BigDecimal.valueOf(20)::subtract).toList();
        List<Map<Signal, Side>> marks = SpecialCauses.in(values, LIMITS);
        List<Map<Signal, Side>> mirrored = SpecialCauses.in(turned, LIMITS);
        IntStream.range(0, values.size()).forEach(i -> {
            assertEquals(marks.get(i).keySet(), mirrored.get(i).keySet());
            marks.get(i).forEach((signal, side) -> assertEquals(side == Side.HIGH ? Side.LOW : Side.HIGH, mirrored.get(i).get(signal)));
        });
    }

    private static List<Signal> signals(List<BigDecimal> values, Signal... among) {
        return SpecialCauses.in(values, LIMITS).stream().flatMap(marks -> marks.keySet().stream()).filter(List.of(among)::contains).toList();
    }

    private static String marked(List<BigDecimal> values) {
        return SpecialCauses.in(values, LIMITS).stream().map(SpecialCausesTest::letters).collect(Collectors.joining(" "));
    }

    private static String letters(Map<Signal, Side> marks) {
        String letters = marks.keySet().stream().map(signal -> switch (signal) {
            case ASTRONOMICAL -> "A";
            case SHIFT -> "S";
            case TREND -> "R";
            case TWO_OF_THREE -> "N";
        }).collect(Collectors.joining());
        return letters.isEmpty() ? "." : letters;
    }
}
