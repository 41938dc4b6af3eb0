package touchstone.metrics.disclosure;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.metrics.measure.Measurement;
import touchstone.metrics.measure.Period;

class DisclosureTest {
    private static final String YEAR = "2012/13";

    @ParameterizedTest(name = "{0} of {1} withheld: {2}")
    @CsvSource({
        "0,  31,  false", "1,  31,  true", "5,  31,  true", "6,  31,  false",
        "25, 31,  false", "26, 31,  true", "29, 31,  true", "31, 31,  false", "4,  5,   true"})
    void a_proportion_is_withheld_for_its_numerator_its_complement_or_its_denominator(int some, int all, boolean withheld) {
        ProtectedFigure figure = new ProtectedFigure(Period.of("period", YEAR), null, proportion(some, all), false);
        assertEquals(withheld, !Disclosure.withheld(Unit.PERCENTAGE, List.of(figure)).isEmpty());
    }

    @Test
    void a_second_part_is_withheld_when_the_total_would_give_the_first_one_back() {
        assertEquals(Set.of("Adoption", "Guardianship"), withheldParts(3, 28, 21, 64));
        assertEquals(Set.of(), withheldParts(16, 28, 21, 64));
    }

    @Test
    void where_no_part_is_large_enough_the_total_is_withheld_too() {
        assertEquals(Set.of("Adoption", "Residence order", "Guardianship", "Home", "whole"), withheldParts(5, 5, 0, 0));
    }

    @Test
    void a_quarter_cannot_be_had_from_its_year() {
        List<ProtectedFigure> figures = List.of(count("2012/13", 100), count("2012/13 Q1", 3), count("2012/13 Q2", 30),
                count("2012/13 Q3", 30), count("2012/13 Q4", 37));
        Set<String> withheld = Disclosure.withheld(Unit.COUNT, figures);
        assertEquals(Set.of(slot("2012/13 Q1"), slot("2012/13 Q2")), withheld);
    }

    @Test
    void what_was_withheld_once_stays_withheld() {
        ProtectedFigure before = new ProtectedFigure(Period.of("period", YEAR), null, amount(50), true);
        assertEquals(Set.of(slot(YEAR)), Disclosure.withheld(Unit.COUNT, List.of(before, count(YEAR, 60))));
    }

    private static Set<String> withheldParts(int adoption, int residence, int guardianship, int home) {
        int all = adoption + residence + guardianship + home;
        Period year = Period.of("period", YEAR);
        List<ProtectedFigure> figures = List.of(new ProtectedFigure(year, null, amount(all), false), route("Adoption", adoption),
                route("Residence order", residence), route("Guardianship", guardianship), route("Home", home));
        Set<String> slots = Disclosure.withheld(Unit.COUNT, figures);
        return figures.stream().filter(figure -> slots.contains(figure.slot()))
                .map(figure -> figure.part() == null ? "whole" : figure.part().name()).collect(toSet());
    }

    private static ProtectedFigure route(String name, int count) {
        return new ProtectedFigure(Period.of("period", YEAR), new Breakdown("route", name), amount(count), false);
    }

    private static ProtectedFigure count(String period, int count) {
        return new ProtectedFigure(Period.of("period", period), null, amount(count), false);
    }

    private static Measurement amount(int count) {
        return new Measurement(null, null, BigDecimal.valueOf(count), BigDecimal.valueOf(count), null, false);
    }

    private static Measurement proportion(int some, int all) {
        return new Measurement(BigDecimal.valueOf(some), BigDecimal.valueOf(all), BigDecimal.ONE, null, null, false);
    }

    private static String slot(String period) {
        return Period.of("period", period).slot(null);
    }
}
