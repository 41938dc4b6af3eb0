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
        "2013-W07,    WEEK,          2013-02-11, 2013-02-17",
        "2015-W53,    WEEK,          2015-12-28, 2016-01-03",
        "2013-W01,    WEEK,          2012-12-31, 2013-01-06",
        "2012/13 AY,  ACADEMIC_YEAR, 2012-09-01, 2013-08-31",
        "2012,        CALENDAR_YEAR, 2012-01-01, 2012-12-31",
        "2012-12 YTD, YEAR_TO_DATE,  2012-04-01, 2012-12-31",
        "2013-03 YTD, YEAR_TO_DATE,  2012-04-01, 2013-03-31",
        "2013-02 R12, ROLLING_YEAR,  2012-03-01, 2013-02-28",
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
    @ValueSource(strings = {"2012/14", "2012/12", "2013-13", "2013-02-30", "2013-00-01", "2013-W00", "2014-W53", "2013-W54", "2012/14 AY", "2012 Q1", "2012/13 YTD", "2013-13 R12", "2013-W07 YTD", "2013-02-20 R12", "2013-02 AY", "0000/01", "2201-01", "9999-12-31", "+999999999-12-31"})
    void what_is_no_period_is_refused(String text) {
        assertThrows(ProblemException.class, () -> Period.of("period", text));
    }

    @Test
    void a_financial_year_begins_in_april() {
        assertEquals("2012/13", Period.yearOf(LocalDate.of(2013, 3, 31)).text());
        assertEquals("2013/14", Period.yearOf(LocalDate.of(2013, 4, 1)).text());
        assertEquals("2011/12", Period.of("period", "2012/13").yearBefore().text());
    }

    @ParameterizedTest
    @CsvSource({"2013-W07, the week from 11 February 2013", "2012/13 AY, the academic year 2012/13", "2012, 2012", "2012-12 YTD, April to December 2012",
        "2012-04 YTD, April 2012", "2013-03 R12, the twelve months to March 2013", "2013-03, March 2013", "2012/13 Q4, 2012/13 Q4", "2013-02-20, 20 February 2013"})
    void a_period_is_said_in_words(String text, String words) {
        assertEquals(words, Period.of("period", text).words());
    }

    @ParameterizedTest
    @CsvSource({"2013-W07, 2013-W06, true", "2012-12 YTD, 2011-12 YTD, true", "2012-12 YTD, 2012-11 YTD, false", "2013-03 R12, 2013-02 R12, true",
        "2012/13 AY, 2011/12 AY, true", "2012/13 AY, 2011/12, false", "2013-03 R12, 2012/13, false"})
    void a_period_is_compared_with_a_like_one_only(String now, String before, boolean like) {
        assertEquals(like, Period.of("period", now).isLike(Period.of("period", before)));
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
        assertFalse(year.contains(Period.of("period", "2012-12 YTD")));
        assertTrue(Period.of("period", "2012-12 YTD").contains(Period.of("period", "2012-12")));
    }
}
