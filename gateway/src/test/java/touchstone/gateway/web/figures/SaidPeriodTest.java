package touchstone.gateway.web.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidPeriodTest {
    @ParameterizedTest
    @CsvSource({"Q4 2012/13, 2012/13 Q4", "quarter 4 of 2012/13, 2012/13 Q4", "2012/13 q4, 2012/13 Q4", "financial year 2012/13, 2012/13", "Academic year 2012/13, 2012/13 AY",
        "calendar year 2012, 2012", "week 7 of 2013, 2013-W07", "March  2013, 2013-03", "mar 2013, 2013-03", "Sept-2013, 2013-09", "3 March 2013, 2013-03-03", "31/3/2013, 2013-03-31",
        "april to december 2012, 2012-12 YTD", "12 months to March 2013, 2013-03 R12", "last spring, last spring", "Foober 2013, Foober 2013", "'', ''"})
    void a_period_is_said_in_many_ways_and_written_in_one(String said, String written) {
        assertEquals(written, SaidPeriod.written(said));
    }

    @Property(tries = 60)
    void what_a_page_says_of_a_period_can_be_typed_again(@ForAll @IntRange(max = 36_000) int days) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
        String month = day.toString().substring(0, 7);
        String years = "%d/%02d".formatted(day.getYear(), (day.getYear() + 1) % 100);
        for (String period : new String[] {day.toString(), month, month + " YTD", month + " R12", years, years + " Q" + (1 + days % 4), years + " AY", years.substring(0, 4),
            "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))}) {
            assertEquals(period, SaidPeriod.written(PeriodWords.period(period)));
        }
    }
}
