package touchstone.governance.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.CLERK_NEXT_DOOR;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.GATEWAY;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.MANAGER;
import static touchstone.governance.People.POLICE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.governance.Board;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.time.AsAt;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeetingListTest {

    @Test
    void how_it_is_joined_is_told_to_members_and_the_secretariat_and_to_nobody_else() {
        Board board = new Board();
        long before = GATEWAY.asks().get("/changes/newest").then().statusCode(200).extract().number("sequence");
        String meeting = board.published(AsAt.today().plusDays(30).toString());
        String details = "{\"kind\": \"ordinary\", \"remote\": true, \"joinLink\": \"%s\"}";
        for (String wrong : List.of("http://meet.example.org/b", "https://", "ftp://x", "https://a b", "javascript:alert(1)")) {
            CLERK.asks().header("If-Match", "*").body(details.formatted(wrong)).put(meeting).then().statusCode(422).body("errors.field", contains("joinLink"));
        }
        CLERK.asks().header("If-Match", "*").body(details.formatted("https://meet.example.org/b?pwd=1")).put(meeting).then().statusCode(200).body("joinLink", equalTo("https://meet.example.org/b?pwd=1"));
        for (Person person : List.of(CLERK, COUNCIL)) {
            person.asks().get(meeting).then().body("meeting.joinLink", equalTo("https://meet.example.org/b?pwd=1"));
        }
        for (Person person : List.of(VISITOR, POLICE, MANAGER, CLERK_NEXT_DOOR)) {
            person.asks().get(meeting).then().statusCode(200).body("meeting.joinLink", nullValue());
            person.asks().get(GOVERNANCE + "/meetings?body=" + board.id).then().body("items[0].joinLink", nullValue());
        }
        assertFalse(GATEWAY.asks().get("/changes?after=" + before).asString().contains("meet.example.org"));
        CLERK.asks().header("If-Match", "*").body("{\"kind\": \"ordinary\"}").put(meeting).then().statusCode(200).body("joinLink", nullValue());
    }

    @Test
    void what_is_open_has_something_left_to_do() {
        Board board = new Board();
        String held = board.held("2013-04-23", 3);
        String cancelled = board.planned("2013-05-21");
        Board.step(cancelled, "cancellation", "{\"reason\": \"Snow\"}");
        String later = board.open("2013-06-18", 3);
        String of = GOVERNANCE + "/meetings?body=" + board.id;
        CLERK.asks().get(of + "&open=true").then().body("items.id", contains(id(held), id(later)));
        Board.circulate(held);
        Board.confirm(held, later);
        CLERK.asks().get(of + "&open=true").then().body("items.id", contains(id(later)));
        CLERK.asks().get(of + "&open=false").then().body("items.id", contains(id(held), id(cancelled)));
        CLERK.asks().get(of + "&asAt=2013-06-17&open=true").then().body("items.id", contains(id(held), id(later)));
        CLERK.asks().get(of + "&state=held").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2013-04-23, -,            2013-04-15", "2013-04-21, sunday,       2013-04-12", "2013-05-06, bank-holiday, 2013-04-26",
        "2199-04-23, holidays-unknown, -"})
    void a_day_says_what_is_unusual_about_it_before_a_meeting_is_planned(String date, String warning, String agendaBy) {
        CLERK.asks().get(GOVERNANCE + "/bodies/" + new Board().id + "/meeting-days/" + date).then().statusCode(200)
                .body("warnings.code", warning == null ? empty() : contains(warning)).body("agendaBy", equalTo(agendaBy));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
