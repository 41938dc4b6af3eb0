package touchstone.governance.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {
    private final SortedMap<LocalDate, String> holidays = BankHolidays.shipped();

    @ParameterizedTest
    @CsvSource({
        "2012, 9", "2013, 8", "2014, 8", "2015, 8", "2016, 8", "2017, 8", "2018, 8", "2019, 8",
        "2020, 8", "2021, 8", "2022, 10", "2023, 9", "2024, 8", "2025, 8", "2026, 8", "2027, 8"})
    void every_year_has_its_eight_and_what_was_proclaimed_besides(int year, int days) {
        assertEquals(days, holidays.keySet().stream().filter(day -> day.getYear() == year).count());
    }

    @Test
    void none_falls_on_a_weekend() {
        assertTrue(holidays.keySet().stream().noneMatch(day -> day.getDayOfWeek().getValue() > 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06-04, Spring bank holiday", "2012-06-05, Diamond Jubilee", "2015-12-28, Boxing Day (substitute day)",
        "2016-12-27, Christmas Day (substitute day)", "2020-05-08, Early May bank holiday (VE day)",
        "2022-06-02, Spring bank holiday", "2022-09-19, State Funeral", "2023-05-08, Coronation", "2027-03-26, Good Friday"})
    void days_that_follow_no_rule_are_there(LocalDate day, String name) {
        assertEquals(name, holidays.get(day));
    }

    @ParameterizedTest
    @CsvSource({"2012-05-28", "2020-05-04", "2022-05-30", "2016-12-25", "2021-12-26"})
    void days_that_were_moved_are_not(LocalDate day) {
        assertFalse(holidays.containsKey(day));
    }
}
