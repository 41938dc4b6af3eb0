package touchstone.metrics.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.platform.problem.ProblemException;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2012/13,    YEAR,    2012-04-01, 2013-03-31",
        "1999/00,    YEAR,    1999-04-01, 2000-03-31",
        "2012/13 Q1, QUARTER, 2012-04-01, 2012-06-30",
        "2012/13 Q4, QUARTER, 2013-01-01, 2013-03-31",
        "2016-02,    MONTH,   2016-02-01, 2016-02-29",
        "2013-02-20, DATE,    2013-02-20, 2013-02-20"})
    void a_period_knows_its_kind_and_days(String text, PeriodKind kind, LocalDate from, LocalDate to) {
        assertEquals(new Period(text, kind, from, to), Period.of("period", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012/14", "2012/12", "2013-13", "2013-02-30", "2013-00-01", "0000/01", "2201-01", "9999-12-31", "+999999999-12-31"})
    void what_is_no_period_is_refused(String text) {
        assertThrows(ProblemException.class, () -> Period.of("period", text));
    }

    @Test
    void a_financial_year_begins_in_april() {
        assertEquals("2012/13", Period.yearOf(LocalDate.of(2013, 3, 31)).text());
        assertEquals("2013/14", Period.yearOf(LocalDate.of(2013, 4, 1)).text());
        assertEquals("2011/12", Period.of("period", "2012/13").yearBefore().text());
    }

    @Test
    void slots_sort_by_time_and_the_whole_before_its_parts() {
        Period quarter = Period.of("period", "2012/13 Q4");
        List<String> inOrder = Stream.of(
                Period.of("period", "2013-03-30").slot(null), Period.of("period", "2013-03").slot(null), quarter.slot(null),
                quarter.slot(new Breakdown("team", "North 1")), Period.of("period", "2012/13").slot(null),
                Period.of("period", "2013-04").slot(null)).toList();
        assertEquals(inOrder.stream().sorted().toList(), inOrder);
    }

    @Test
    void a_period_contains_the_shorter_ones_inside_it() {
        Period year = Period.of("period", "2012/13");
        assertTrue(year.quarters().stream().allMatch(year::contains));
        assertTrue(year.contains(Period.of("period", "2013-03")));
        assertFalse(year.contains(Period.of("period", "2013-04")));
        assertFalse(year.contains(year));
    }
}
