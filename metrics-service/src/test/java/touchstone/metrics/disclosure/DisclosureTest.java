package touchstone.metrics.disclosure;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.metrics.indicator.Counting;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Subject;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.metrics.measure.Measurement;
import touchstone.metrics.measure.Period;

class DisclosureTest {
    private static final String YEAR = "2012/13";
    private static final String CODE = "adoptions";

    @ParameterizedTest(name = "{0} of {1} withheld: {2}")
    @CsvSource({
        "0,  31,  false", "1,  31,  true", "5,  31,  true", "6,  31,  false",
        "25, 31,  false", "26, 31,  true", "29, 31,  true", "31, 31,  false", "4,  5,   true"})
    void a_proportion_is_withheld_for_its_numerator_its_complement_or_its_denominator(int some, int all, boolean withheld) {
        ProtectedFigure figure = new ProtectedFigure(CODE, Period.of("period", YEAR), null, 1, proportion(some, all), false, false);
        assertEquals(withheld, !withheld(Unit.PERCENTAGE, List.of(figure)).isEmpty());
    }

    @Test
    void a_second_part_is_withheld_when_the_total_would_give_the_first_one_back() {
        assertEquals(Set.of("Adoption", "Guardianship"), withheldParts(3, 28, 21, 64));
        assertEquals(Set.of(), withheldParts(16, 28, 21, 64));
    }

    @Test
    void where_what_is_withheld_comes_to_too_little_more_is_withheld() {
        assertEquals(Set.of("Adoption", "Guardianship", "Residence order"), withheldParts(5, 5, 0, 0));
        assertEquals(Set.of("Adoption", "Guardianship", "Home"), withheldParts(1, 0, 0, 6));
        assertEquals(Set.of("Adoption", "whole"), withheldParts(1, 0, 0, 0));
    }

    @Test
    void a_quarter_cannot_be_had_from_its_year() {
        List<ProtectedFigure> figures = List.of(count("2012/13", 100), count("2012/13 Q1", 3), count("2012/13 Q2", 30),
                count("2012/13 Q3", 30), count("2012/13 Q4", 37));
        Set<String> withheld = withheld(Unit.COUNT, figures);
        assertEquals(Set.of(slot("2012/13 Q1"), slot("2012/13 Q2")), withheld);
    }

    @Test
    void what_was_withheld_once_stays_withheld() {
        ProtectedFigure before = new ProtectedFigure(CODE, Period.of("period", YEAR), null, 1, amount(50), true, false);
        assertEquals(Set.of(slot(YEAR)), withheld(Unit.COUNT, List.of(before, new ProtectedFigure(CODE, Period.of("period", YEAR), null, 2, amount(60), false, false))));
    }

    @Test
    void a_year_of_twelve_teams_by_the_month_is_decided_at_once() {
        List<String> periods = new ArrayList<>(Period.of("period", YEAR).quarters().stream().map(Period::text).toList());
        periods.add(YEAR);
        IntStream.rangeClosed(4, 15).forEach(month -> periods.add("%d-%02d".formatted(month > 12 ? 2013 : 2012, month > 12 ? month - 12 : month)));
        Random random = new Random(7);
        int[][] counts = new int[13][periods.size()];
        for (int team = 0; team < 12; team++) {
            for (int month = 0; month < 12; month++) {
                int count = random.nextInt(10) == 0 ? 3 : 6 + random.nextInt(60);
                for (int row : new int[] {team, 12}) {
                    counts[row][5 + month] += count;
                    counts[row][month / 3] += count;
                    counts[row][4] += count;
                }
            }
        }
        List<ProtectedFigure> figures = new ArrayList<>();
        for (int team = 0; team < 13; team++) {
            for (int period = 0; period < periods.size(); period++) {
                figures.add(new ProtectedFigure(CODE, Period.of("period", periods.get(period)), team == 12 ? null : new Breakdown("team", "Team " + team), 1,
                        amount(counts[team][period]), false, false));
            }
        }
        Set<String> withheld = assertTimeout(Duration.ofSeconds(20), () -> withheld(Unit.COUNT, figures));
        assertTrue(withheld.size() > 20 && withheld.size() < 120, withheld.size() + " of " + figures.size() + " withheld");
    }

    private static Set<String> withheldParts(int adoption, int residence, int guardianship, int home) {
        int all = adoption + residence + guardianship + home;
        Period year = Period.of("period", YEAR);
        List<ProtectedFigure> figures = List.of(new ProtectedFigure(CODE, year, null, 1, amount(all), false, false), route("Adoption", adoption),
                route("Residence order", residence), route("Guardianship", guardianship), route("Home", home));
        Set<String> slots = withheld(Unit.COUNT, figures);
        return figures.stream().filter(figure -> slots.contains(figure.place()))
                .map(figure -> figure.part() == null ? "whole" : figure.part().name()).collect(toSet());
    }

    private static Set<String> withheld(Unit unit, List<ProtectedFigure> figures) {
        Counting undeclared = new Counting(Subject.CHILDREN, 5, null, List.of(), List.of());
        return Disclosure.withheld(List.of(new CountedIndicator(CODE, unit, Frequency.QUARTERLY, undeclared)), figures);
    }

    private static ProtectedFigure route(String name, int count) {
        return new ProtectedFigure(CODE, Period.of("period", YEAR), new Breakdown("route", name), 1, amount(count), false, false);
    }

    private static ProtectedFigure count(String period, int count) {
        return new ProtectedFigure(CODE, Period.of("period", period), null, 1, amount(count), false, false);
    }

    private static Measurement amount(int count) {
        return new Measurement(null, null, BigDecimal.valueOf(count), BigDecimal.valueOf(count), null, false);
    }

    private static Measurement proportion(int some, int all) {
        return new Measurement(BigDecimal.valueOf(some), BigDecimal.valueOf(all), BigDecimal.ONE, null, null, false);
    }

    private static String slot(String period) {
        return CODE + " " + Period.of("period", period).slot(null);
    }
}
