package touchstone.governance.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.People.ADMINISTRATOR;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BankHolidayImportTest {
    private static final String ADDRESS = GOVERNANCE + "/bank-holidays";
    private static final List<String> OF_2029 = List.of("2029-01-01 New Year’s Day", "2029-03-30 Good Friday", "2029-04-02 Easter Monday",
            "2029-05-07 Early May bank holiday", "2029-05-28 Spring bank holiday", "2029-08-27 Summer bank holiday", "2029-12-25 Christmas Day", "2029-12-26 Boxing Day");
    private static final List<String> OF_2030 = List.of("2030-01-01 New Year’s Day", "2030-04-19 Good Friday", "2030-04-22 Easter Monday",
            "2030-05-06 Early May bank holiday", "2030-05-27 Spring bank holiday", "2030-08-26 Summer bank holiday", "2030-12-25 Christmas Day", "2030-12-26 Boxing Day");

    @Test
    void a_year_that_is_not_known_is_said_to_be_until_it_is_imported() {
        String meeting = new Board().planned("2030-01-08");
        CLERK.asks().get(meeting).then().body("meeting.agenda.deadline.by", nullValue()).body("meeting.warnings.code", contains("holidays-unknown"))
                .body("meeting.agenda.deadline.why", containsString("the bank holidays of 2030 are not known"));
        sent("", file(OF_2030)).statusCode(200).body("years", contains(2030)).body("changes", hasSize(8));
        CLERK.asks().get(meeting).then().body("meeting.agenda.deadline.why", containsString("the bank holidays of 2029 are not known"));
        sent("", file(OF_2029)).statusCode(200);
        CLERK.asks().get(meeting).then().body("meeting.agenda.deadline.by", equalTo("2029-12-28")).body("meeting.warnings", empty());
        VISITOR.asks().get(ADDRESS).then().body("items.days.flatten().date", hasItem("2030-04-19"));
    }

    @Test
    void what_a_file_changes_is_said_before_and_done_whole() {
        sent("", file(years("2031"))).statusCode(200);
        List<String> other = Stream.concat(years("2031").stream().filter(day -> !day.startsWith("2031-05-05")).map(day -> day.replace("Boxing Day", "Boxing Day|Substitute day")),
                Stream.of("2031-05-08 VE day")).toList();
        for (String dry : List.of("?dryRun=true", "?dryRun=true", "")) {
            sent(dry, file(other)).statusCode(200).body("imported", equalTo(dry.isEmpty())).body("changes.kind", contains("gone", "new", "renamed")).body("changes.words", contains(
                    "Monday 5 May 2031 is no bank holiday any more: Early May bank holiday.", "Thursday 8 May 2031 is new: VE day.",
                    "Friday 26 December 2031 is called Boxing Day (substitute day), no longer Boxing Day."));
        }
        sent("", file(other)).body("changes", empty());
    }

    @Test
    void a_day_is_added_to_a_year_that_is_known_and_withdrawn_again() {
        String jubilee = "{\"date\": \"2026-06-05\", \"name\": \"Jubilee\"}";
        ADMINISTRATOR.asks().body(jubilee).post(ADDRESS).then().statusCode(201);
        ADMINISTRATOR.asks().body(jubilee).post(ADDRESS).then().statusCode(409);
        CLERK.asks().get(new Board().planned("2026-06-08")).then().body("meeting.agenda.deadline.why", containsString("not counting Jubilee"));
        ADMINISTRATOR.asks().delete(ADDRESS + "/2026-06-05").then().statusCode(204);
        ADMINISTRATOR.asks().delete(ADDRESS + "/2026-06-05").then().statusCode(404);
        ADMINISTRATOR.asks().delete(ADDRESS + "/2020-05-08").then().statusCode(204);
        VISITOR.asks().get(ADDRESS).then().body("items.days.flatten().date", not(hasItem("2020-05-08")));
        ADMINISTRATOR.asks().body("{\"date\": \"2044-01-01\", \"name\": \"New Year\"}").post(ADDRESS).then().statusCode(409).body("detail", containsString("Import the published file"));
        ADMINISTRATOR.asks().body("{\"date\": \"2026-06-06\", \"name\": \"Jubilee\"}").post(ADDRESS).then().statusCode(422).body("errors.field", contains("date"));
    }

    @ParameterizedTest
    @MethodSource
    void another_file_is_refused_in_plain_words_and_changes_nothing(String content, String said) {
        sent("", content).statusCode(422).body("errors[0].field", equalTo("file")).body("errors[0].detail", containsString(said));
        VISITOR.asks().get(ADDRESS).then().body("items.year", not(hasItem(2042)));
    }

    static Stream<Arguments> another_file_is_refused_in_plain_words_and_changes_nothing() {
        List<String> whole = years("2042");
        return Stream.of(
                Arguments.of("BEGIN:VCALENDAR", "is no JSON"),
                Arguments.of("{\"england-and-wales\": ", "is no JSON"),
                Arguments.of("[".repeat(5000), "is no JSON"),
                Arguments.of("", "holds no events"),
                Arguments.of("[1]", "holds no events"),
                Arguments.of(file(whole).replace("england-and-wales", "wales"), "holds no events"),
                Arguments.of(file(whole).replace("2042-12-25", "25 December"), "has no date such as 2027-05-03 in event 7"),
                Arguments.of(file(whole).replace("2042-12-25", "2042-12-27"), "a day at the weekend"),
                Arguments.of(file(whole).replace("2042-12-25", "2042-12-26"), "has 2042-12-26 twice"),
                Arguments.of(file(whole).replace("Good Friday", "\\u0000"), "has no title"),
                Arguments.of(file(whole).replace("Good Friday", "F".repeat(101)), "has no title"),
                Arguments.of(file(whole.subList(0, 7)), "has only 7 of the days of 2042"),
                Arguments.of(file(whole) + " ".repeat(1_000_000), "larger than 1 MB"));
    }

    /** Of a year whose days fall as those of 2031 do. */
    private static List<String> years(String year) {
        return Stream.of("01-01 New Year’s Day", "04-11 Good Friday", "04-14 Easter Monday", "05-05 Early May bank holiday", "05-26 Spring bank holiday",
                "08-28 Summer bank holiday", "12-25 Christmas Day", "12-26 Boxing Day").map(day -> year + "-" + day).toList();
    }

    private static String file(List<String> days) {
        return "{\"england-and-wales\": {\"division\": \"england-and-wales\", \"events\": [%s]}, \"scotland\": {\"division\": \"scotland\", \"events\": [{\"date\": \"nonsense\"}]}}"
                .formatted(days.stream().map(day -> "{\"title\": \"%s\", \"date\": \"%s\", \"notes\": \"%s\", \"bunting\": true}".formatted(
                        day.substring(11).replaceFirst("\\|.*", ""), day.substring(0, 10), day.contains("|") ? day.replaceFirst(".*\\|", "") : "")).collect(Collectors.joining(",")));
    }

    private static ValidatableResponse sent(String query, String content) {
        return ADMINISTRATOR.asks().contentType("application/octet-stream").body(content.getBytes(UTF_8)).post(ADDRESS + "/imports" + query).then();
    }
}
