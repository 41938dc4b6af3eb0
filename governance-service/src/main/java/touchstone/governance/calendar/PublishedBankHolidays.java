package touchstone.governance.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import touchstone.platform.http.Text;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.PlainDate;

/** Reads the file of bank holidays that the government publishes; of its divisions, England and Wales. */
final class PublishedBankHolidays {
    private static final String DIVISION = "england-and-wales";
    private static final int LARGEST = 1_000_000;
    private static final int LONGEST = 100;

    /** Since 1978, and more where days were proclaimed besides; fewer are a part of a year. */
    private static final int LEAST_IN_A_YEAR = 8;

    private PublishedBankHolidays() {}

    /** Names by day; 422 with the place in the file that is not as it should be. */
    static SortedMap<LocalDate, String> read(ObjectMapper json, File file) {
        JsonNode events = tree(json, file).path(DIVISION).path("events");
        if (!events.isArray() || events.isEmpty()) {
            throw refused("holds no events of \"" + DIVISION + "\": it is not the file that is published at https://www.gov.uk/bank-holidays.json");
        }
        SortedMap<LocalDate, String> days = new TreeMap<>();
        for (int at = 0; at < events.size(); at++) {
            LocalDate day = day(events.get(at), at + 1);
            if (days.put(day, name(events.get(at), at + 1)) != null) {
                throw refused("has %s twice".formatted(day));
            }
        }
        requireWholeYears(days);
        return days;
    }

    private static JsonNode tree(ObjectMapper json, File file) {
        if (file.length() > LARGEST) {
            throw refused("is larger than 1 MB, which the published file is not");
        }
        try {
            return json.readTree(file);
        } catch (JsonProcessingException otherwise) {
            throw refused("is no JSON that can be read. Send the file that is published at https://www.gov.uk/bank-holidays.json as it is");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LocalDate day(JsonNode event, int number) {
        try {
            LocalDate day = PlainDate.parse(event.path("date").asText());
            if (WorkingDays.isWeekend(day)) {
                throw refused("says that %s is a bank holiday, which is a day at the weekend".formatted(day));
            }
            return day;
        } catch (DateTimeException noDate) {
            throw refused("has no date such as 2027-05-03 in event " + number);
        }
    }

    /** "Boxing Day (substitute day)". */
    private static String name(JsonNode event, int number) {
        String title = event.path("title").asText().strip();
        String notes = event.path("notes").asText().strip();
        String name = notes.isEmpty() ? title : "%s (%s)".formatted(title, notes.substring(0, 1).toLowerCase(Locale.UK) + notes.substring(1));
        if (title.isEmpty() || name.length() > LONGEST || Text.faultIn(name) != null) {
            throw refused("has no title of at most %d characters in event %d".formatted(LONGEST, number));
        }
        return name;
    }

    private static void requireWholeYears(SortedMap<LocalDate, String> days) {
        Map<Integer, Long> years = days.keySet().stream().collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.counting()));
        years.forEach((year, count) -> {
            if (count < LEAST_IN_A_YEAR) {
                throw refused("has only %d of the days of %d, and a year has at least %d".formatted(count, year, LEAST_IN_A_YEAR));
            }
        });
    }

    private static ProblemException refused(String why) {
        return Problems.invalid("file", why + ". Nothing was imported");
    }
}
