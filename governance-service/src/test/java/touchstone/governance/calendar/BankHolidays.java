package touchstone.governance.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bank holidays as the migration ships them, without a database. */
public final class BankHolidays {
    private static final Pattern ROW = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(.+)'\\)");

    private BankHolidays() {}

    public static SortedMap<LocalDate, String> shipped() {
        SortedMap<LocalDate, String> holidays = new TreeMap<>();
        Matcher row = ROW.matcher(migration());
        while (row.find()) {
            holidays.put(LocalDate.parse(row.group(1)), row.group(2).replace("''", "'"));
        }
        return holidays;
    }

    private static String migration() {
        try (InputStream file = BankHolidays.class.getResourceAsStream("/db/governance/V2__bank_holidays.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
