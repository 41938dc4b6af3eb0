package touchstone.gateway.web.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidDateTest {
    @ParameterizedTest
    @CsvSource({"2013-04-23", "23/04/2013", "23/4/13", "23.4.2013", "23-04-2013", "23 April 2013", "23 apr 2013"})
    void a_day_is_written_in_many_ways(String said) {
        assertEquals(Optional.of(new SaidDate(null, LocalDate.of(2013, 4, 23), null)), SaidDate.read(said));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "April 2013,2013-04-01,2013-04-30", "by April 2012,2012-04-01,2012-04-30", "End of Feb 2012,2012-02-01,2012-02-29", "Sept 2013,2013-09-01,2013-09-30",
        "June/July 2013,2013-06-01,2013-07-31", "June or July 2013,2013-06-01,2013-07-31", "June - August 2013,2013-06-01,2013-08-31",
        "Q1 2013/14,2013-04-01,2013-06-30", "Q2 2013/14,2013-07-01,2013-09-30", "Quarter 4 2013/14,2014-01-01,2014-03-31",
        "Ongoing,-,-", "TBC,-,-", "To be confirmed,-,-", "Immediate,-,-"})
    void what_is_vaguer_keeps_its_words_beside_the_days_it_may_mean(String said, LocalDate from, LocalDate to) {
        assertEquals(Optional.of(new SaidDate(from, to, said)), SaidDate.read(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/04/2013", "2013-02-30", "30 February 2013", "July/June 2013", "Q5 2013/14", "Q2 2013/15", "soon", "May", "23/04", "Smarch 2013", "June/July", "5"})
    void what_is_neither_is_no_date(String said) {
        assertEquals(Optional.empty(), SaidDate.read(said));
    }
}
