package touchstone.governance.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.CLERK_NEXT_DOOR;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.POLICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.governance.attendance.YearKind;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AttendanceYearTest {

    @Test
    void who_came_is_counted_by_seat_and_by_agency_from_the_rolls_of_the_year() {
        Board board = new Board();
        board.held("2013-02-12", 3);
        board.held("2013-04-23", 2);
        String may = board.open("2013-05-21", 0);
        record(may, board.members.get(0), "\"present\", \"remote\": true");
        record(may, board.members.get(1), "\"substitute\", \"substitute\": \"Head of Audit\"");
        record(may, board.members.get(2), "\"absent\"");
        CLERK.asks().body("{\"post\": \"Inspector\"}").post(may + "/guests").then().statusCode(201);
        Board.step(may, "closing", "");
        board.open("2013-06-18", 3);
        CLERK.asks().body("{\"until\": \"2013-03-31\"}").post(GOVERNANCE + "/bodies/" + board.id + "/members/" + board.members.get(1) + "/ending").then().statusCode(200);

        Response year = CLERK.asks().get(of(board) + "?year=2013").then().statusCode(200).body("meetings", equalTo(2)).body("from", equalTo("2013-04-01"))
                .body("until", equalTo("2014-03-31")).body("seats.post", contains("Director of Children's Services", "Independent Chair", "Lead Member")).extract();
        assertEquals("2 1 0 1 0 0 0", counts(year, "seats[0]"));
        assertEquals("2 1 1 0 0 0 0", counts(year, "seats[1]"));
        assertEquals("2 0 0 0 1 1 0", counts(year, "seats[2]"));
        assertEquals("6 2 1 1 1 1 0", counts(year, "agencies[0]"));
        assertEquals(3, year.number("agencies[0].seats"));
        CLERK.asks().get(of(board) + "?year=2013&kind=calendar").then().body("meetings", equalTo(3)).body("seats.counts.meetings", everyItem(equalTo(3)));
        CLERK.asks().get(of(board) + "?year=2012").then().body("meetings", equalTo(1)).body("agencies.counts.present", contains(3));
    }

    @Test
    void what_nobody_wrote_down_is_neither_attendance_nor_absence() {
        Board board = new Board();
        String meeting = board.published("2013-04-23");
        Board.step(meeting, "opening", "");
        Board.step(meeting, "closing", "");
        Response year = CLERK.asks().get(of(board) + "?year=2013");
        assertEquals("1 0 0 0 0 0 1", counts(year, "seats[0]"));
    }

    @Test
    void whoever_does_not_read_the_business_of_the_body_counts_confirmed_meetings_only() {
        Board board = new Board();
        String april = board.held("2013-04-23", 3);
        POLICE.asks().get(of(board) + "?year=2013").then().body("meetings", equalTo(0)).body("seats", empty());
        COUNCIL.asks().get(of(board) + "?year=2013").then().body("meetings", equalTo(1));
        Board.circulate(april);
        Board.confirm(april, board.open("2013-05-21", 3));
        POLICE.asks().get(of(board) + "?year=2013").then().body("meetings", equalTo(1)).body("seats.counts.present", contains(1, 1, 1));
        Board secret = new Board().readBy("members");
        String confirmed = secret.held("2013-04-23", 3);
        Board.circulate(confirmed);
        Board.confirm(confirmed, secret.open("2013-05-21", 3));
        POLICE.asks().get(of(secret) + "?year=2013").then().body("meetings", equalTo(0));
    }

    @Test
    void a_year_that_is_none_and_a_body_next_door_are_refused() {
        Board board = new Board();
        CLERK.asks().get(of(board) + "?year=20").then().statusCode(greaterThanOrEqualTo(400));
        CLERK.asks().get(of(board) + "?kind=lunar").then().statusCode(400);
        CLERK_NEXT_DOOR.asks().get(of(board).replace("isle-of-wight", "hampshire")).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"2013-03-31, FINANCIAL, 2012-04-01, 2013-03-31", "2013-04-01, FINANCIAL, 2013-04-01, 2014-03-31", "2013-03-31, CALENDAR, 2013-01-01, 2013-12-31"})
    void without_a_year_it_is_the_one_of_the_day(LocalDate today, YearKind kind, LocalDate from, LocalDate until) {
        Year year = Year.of(null, kind, today);
        assertEquals(from, year.from());
        assertEquals(until, year.until());
    }

    private static String of(Board board) {
        return GOVERNANCE + "/bodies/" + board.id + "/attendance";
    }

    private static String counts(Response year, String row) {
        return String.join(" ", Stream.of("meetings", "present", "remote", "substitute", "apologies", "absent", "unrecorded")
                .map(field -> String.valueOf(year.<Object>path(row + ".counts." + field))).toList());
    }

    private static void record(String meeting, String seat, String presence) {
        CLERK.asks().body("{\"presence\": %s}".formatted(presence)).put(meeting + "/attendance/" + seat).then().statusCode(200);
    }
}
