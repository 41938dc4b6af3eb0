package touchstone.governance.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.governance.body.Cadence;

class SeriesDatesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            cadence,          first,      until,      days
            FORTNIGHTLY,      2027-04-13, 2027-05-11, 2027-04-13 2027-04-27 2027-05-11
            MONTHLY,          2027-04-13, 2027-07-31, 2027-04-13 2027-05-11 2027-06-08 2027-07-13
            MONTHLY,          2027-04-30, 2027-07-31, 2027-04-30 2027-05-28 2027-06-25 2027-07-30
            EVERY_TWO_MONTHS, 2027-04-01, 2027-08-05, 2027-04-01 2027-06-03 2027-08-05
            QUARTERLY,        2027-01-12, 2027-12-31, 2027-01-12 2027-04-13 2027-07-13 2027-10-12
            HALF_YEARLY,      2027-01-12, 2028-01-31, 2027-01-12 2027-07-13 2028-01-11
            YEARLY,           2027-05-19, 2028-05-17, 2027-05-19 2028-05-17
            AS_NEEDED,        2027-05-19, 2028-05-17, ''
            """, useHeadersInDisplayName = true)
    void meetings_keep_their_place_in_the_month(Cadence cadence, LocalDate first, LocalDate until, String days) {
        assertEquals(days, new SeriesDates(first).until(cadence, until).map(LocalDate::toString).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-12, 2027-04-01, 2027-04-13", "2027-01-12, 2027-04-13, 2027-04-13", "2027-01-12, 2027-04-14, 2027-05-11", "2027-01-12, 2026-04-14, 2027-01-12"})
    void it_goes_on_at_the_next_day_of_that_place(LocalDate first, LocalDate from, LocalDate next) {
        assertEquals(next, new SeriesDates(first).from(from).first());
    }

    @Property
    void every_meeting_is_on_the_weekday_of_the_first(@ForAll Cadence cadence, @ForAll @IntRange(max = 800) int day) {
        LocalDate first = LocalDate.of(2027, 1, 1).plusDays(day);
        new SeriesDates(first).until(cadence, first.plusYears(2)).forEach(one -> assertEquals(first.getDayOfWeek(), one.getDayOfWeek()));
    }
}
