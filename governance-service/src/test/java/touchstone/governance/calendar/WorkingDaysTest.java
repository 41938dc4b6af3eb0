package touchstone.governance.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays calendar = new WorkingDays(BankHolidays.shipped());

    @ParameterizedTest
    @CsvSource({
        "2013-04-23, 2013-04-15", // a Tuesday: one weekend between
        "2013-03-12, 2013-03-04",
        "2013-06-13, 2013-06-05", // a Thursday
        "2012-10-30, 2012-10-22",
        "2013-04-05, 2013-03-26", // Easter takes Friday and Monday
        "2013-01-07, 2012-12-27", // New Year's Day within; Christmas just before
        "2022-09-26, 2022-09-15", // a proclaimed day within
        "2013-03-18, 2013-03-08", // a Monday: the office shuts for the weekend before
        "2013-06-15, 2013-06-07"}) // a Saturday meeting
    void five_clear_working_days_before(LocalDate meeting, LocalDate deadline) {
        assertEquals(Optional.of(deadline), calendar.lastDayLeaving(5, meeting));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-04-24, 2017-05-03", // May Day within
        "2013-03-12, 2013-03-20",
        "2013-03-25, 2013-04-04", // Easter within
        "2013-03-15, 2013-03-25", // a Friday
        "2013-03-16, 2013-03-25", // a Saturday
        "2016-12-20, 2016-12-30"}) // Christmas on a Sunday
    void five_clear_working_days_after(LocalDate decision, LocalDate effect) {
        assertEquals(Optional.of(effect), calendar.firstDayAfter(5, decision));
    }

    @ParameterizedTest
    @CsvSource({"2012-01-05", "2011-06-01", "2028-01-04"})
    void what_lies_outside_the_known_years_cannot_be_derived(LocalDate meeting) {
        assertEquals(Optional.empty(), calendar.lastDayLeaving(5, meeting));
    }

    @Property
    void the_deadline_leaves_exactly_five_clear_working_days_and_a_day_later_fewer(@ForAll("meetings") LocalDate meeting) {
        LocalDate deadline = calendar.lastDayLeaving(5, meeting).orElseThrow();
        assertTrue(calendar.isWorking(deadline));
        assertEquals(5, calendar.clearBetween(deadline, meeting));
        LocalDate next = deadline.plusDays(1).datesUntil(meeting).filter(calendar::isWorking).findFirst().orElseThrow();
        assertEquals(4, calendar.clearBetween(next, meeting));
    }

    @Provide
    Arbitrary<LocalDate> meetings() {
        LocalDate first = LocalDate.of(2012, 2, 1);
        return Arbitraries.integers().between(0, (int) ChronoUnit.DAYS.between(first, LocalDate.of(2027, 12, 31)))
                .map(first::plusDays);
    }
}
