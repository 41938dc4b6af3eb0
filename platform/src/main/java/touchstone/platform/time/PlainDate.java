package touchstone.platform.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day as people send it: year, month and day, no time and no zone, in years that somebody may mean. */
public final class PlainDate {
    /** What it must be, in words that follow a field's name. */
    public static final String EXPECTED = "must be a date such as 2013-05-15, in a year from 1900 to 2200";

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private PlainDate() {}

    /** @throws DateTimeException when it is no such day */
    public static LocalDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeException("no plain date");
        }
        return inRange(LocalDate.parse(text));
    }

    /**
     * The same day.
     *
     * @throws DateTimeException when nobody can mean its year
     */
    public static LocalDate inRange(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("a year that nobody means");
        }
        return day;
    }
}
