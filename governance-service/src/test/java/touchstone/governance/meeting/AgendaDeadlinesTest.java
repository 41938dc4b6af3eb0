package touchstone.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.governance.agenda.AgendaDeadline;
import touchstone.governance.calendar.BankHolidays;
import touchstone.governance.calendar.WorkingDays;

class AgendaDeadlinesTest {
    private static final LocalDate INAUGURAL = LocalDate.of(2013, 4, 23);
    private final WorkingDays calendar = new WorkingDays(BankHolidays.shipped());

    @Test
    void it_says_how_it_was_derived_and_that_it_was_met() {
        AgendaDeadline deadline = AgendaDeadlines.of(calendar, 5, INAUGURAL, true, LocalDate.of(2013, 4, 15), false, INAUGURAL, true);
        assertEquals(LocalDate.of(2013, 4, 15), deadline.by());
        assertEquals(true, deadline.met());
        assertEquals("Five clear working days before Tuesday 23 April 2013: by Monday 15 April 2013. "
                + "Published on Monday 15 April 2013, in time.", deadline.why());
    }

    @Test
    void a_day_that_is_only_stated_is_said_to_be() {
        AgendaDeadline deadline = AgendaDeadlines.of(calendar, 5, LocalDate.of(2013, 3, 12), true, LocalDate.of(2013, 3, 4), true, INAUGURAL, true);
        assertEquals(LocalDate.of(2013, 3, 4), deadline.by());
        assertTrue(deadline.stated() && deadline.why().endsWith("Stated to have been published on Monday 4 March 2013, in time."), deadline.why());
    }

    @Test
    void bank_holidays_on_the_way_are_named() {
        AgendaDeadline deadline = AgendaDeadlines.of(calendar, 5, LocalDate.of(2013, 4, 5), true, LocalDate.of(2013, 3, 28), false, INAUGURAL, true);
        assertEquals(false, deadline.met());
        assertEquals("Five clear working days before Friday 5 April 2013 (not counting Good Friday, Easter Monday): by "
                + "Tuesday 26 March 2013. Published on Thursday 28 March 2013, late: it left 3 clear working days.", deadline.why());
    }

    @ParameterizedTest
    @CsvSource({"1, One clear working day before, 2013-04-19", "3, Three clear working days before, 2013-04-17", "10, Ten clear working days before, 2013-04-08",
        "12, 12 clear working days before, 2013-04-04"})
    void it_leaves_as_many_days_as_the_terms_say(int notice, String words, LocalDate by) {
        AgendaDeadline deadline = AgendaDeadlines.of(calendar, notice, INAUGURAL, false, null, false, LocalDate.of(2013, 4, 1), true);
        assertEquals(by, deadline.by());
        assertTrue(deadline.why().startsWith(words + " Tuesday 23 April 2013"), deadline.why());
    }

    @Test
    void while_it_is_not_due_nobody_can_tell() {
        AgendaDeadline deadline = AgendaDeadlines.of(calendar, 5, INAUGURAL, false, null, false, LocalDate.of(2013, 4, 15), true);
        assertNull(deadline.met());
        assertTrue(deadline.why().endsWith("It is not published yet."));
    }

    @Test
    void the_day_after_it_is_missed() {
        assertEquals(false, AgendaDeadlines.of(calendar, 5, INAUGURAL, false, null, false, LocalDate.of(2013, 4, 16), true).met());
    }

    @Test
    void nothing_is_late_for_a_meeting_that_does_not_take_place() {
        for (boolean takesPlace : new boolean[] {true, false}) {
            assertEquals(takesPlace, AgendaDeadlines.of(calendar, 5, INAUGURAL, false, null, false, LocalDate.of(2013, 4, 16), takesPlace).missed());
            assertEquals(takesPlace, AgendaDeadlines.of(calendar, 5, INAUGURAL, true, LocalDate.of(2013, 4, 16), false, INAUGURAL, takesPlace).missed());
        }
        assertEquals(false, AgendaDeadlines.of(calendar, 5, INAUGURAL, true, LocalDate.of(2013, 4, 15), false, INAUGURAL, true).missed());
    }

    @Test
    void a_publication_whose_day_is_not_recorded_is_neither_met_nor_missed() {
        AgendaDeadline deadline = AgendaDeadlines.of(calendar, 5, INAUGURAL, true, null, false, LocalDate.of(2026, 1, 5), true);
        assertNull(deadline.met());
        assertTrue(deadline.why().endsWith("The record does not say when it was published."));
    }

    @Test
    void without_the_bank_holidays_it_cannot_be_derived() {
        AgendaDeadline deadline = AgendaDeadlines.of(calendar, 5, LocalDate.of(2031, 4, 1), false, null, false, INAUGURAL, true);
        assertNull(deadline.by());
        assertTrue(deadline.why().startsWith("It cannot be derived"));
    }
}
