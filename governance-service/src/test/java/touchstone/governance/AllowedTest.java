package touchstone.governance;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.governance.Board.address;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.ADVISER;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.CLERK_NEXT_DOOR;
import static touchstone.governance.People.DIRECTOR;
import static touchstone.governance.People.GATEWAY;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.MANAGER;
import static touchstone.governance.People.POLICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.meeting.MeetingMove;
import touchstone.contracts.governance.meeting.MeetingState;
import touchstone.platform.problem.WireNames;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.Someone;
import touchstone.platform.testing.TestDatabase;

/** What the owner says can be done can be done, and nothing else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AllowedTest {
    private static final String DAY = "2013-04-23";

    @ParameterizedTest
    @EnumSource
    void at_every_stage_of_a_meeting_exactly_what_is_allowed_succeeds(MeetingState stage) {
        Board board = new Board();
        String later = "{\"atMeeting\": \"%s\"}".formatted(id(board.open("2013-05-21", 3)));
        String meeting = at(stage, board, later);
        List<String> allowed = CLERK.asks().get(meeting).path("meeting.allowed");
        for (MeetingMove move : MeetingMove.values()) {
            assertAnswer(allowed, move, attempt(move, board, meeting, later));
            boolean moved = !WireNames.of(stage).equals(CLERK.asks().get(meeting).path("meeting.state"));
            meeting = moved ? at(stage, board, later) : meeting;
        }
    }

    @ParameterizedTest
    @EnumSource
    void at_every_stage_exactly_what_is_allowed_on_an_item_succeeds(MeetingState stage) {
        Board board = new Board();
        String meeting = at(stage, board, "{\"atMeeting\": \"%s\"}".formatted(id(board.open("2013-05-21", 3))));
        Response record = CLERK.asks().get(meeting);
        List<String> allowed = record.path("items[0].allowed");
        String item = meeting + "/items/" + record.path("items[0].id");
        assertAnswer(allowed, AgendaItemMove.MINUTE, change("{\"text\": \"Noted\"}", item + "/minute"));
        assertAnswer(allowed, AgendaItemMove.CORRECT, change("{\"number\": 1, \"title\": \"Audits\", \"verb\": \"note\"}", item));
    }

    @Test
    void nothing_is_allowed_of_what_is_shown_as_it_was() {
        String meeting = new Board().planned(DAY);
        assertEquals(List.of(), CLERK.asks().get(meeting + "?asAt=2013-04-01").path("meeting.allowed"));
    }

    @Test
    void each_person_is_allowed_what_the_contract_lets_them_call() {
        Map<String, String> things = things();
        Map<String, Function<Someone, Response>> calls = GovernanceCalls.writes();
        Map<String, String> operations = Map.of("log-actions", "closeLogAction", "letters", "sendLetter", "risks", "assessRisk", "members", "endMembership");
        for (Person person : List.of(CLERK, MANAGER, DIRECTOR, ADVISER, POLICE)) {
            things.forEach((thing, list) -> {
                List<String> allowed = person.asks().get(list).path("items[0].allowed");
                assertEquals(calls.get(operations.get(thing)).apply(person).statusCode() < 300, !allowed.isEmpty(), thing + " by " + person.name());
            });
        }
        assertEquals(List.of(), CLERK_NEXT_DOOR.asks().get(things.get("members")).path("items[0].allowed"));
    }

    @Test
    void the_change_feed_tells_nobody_what_another_may_do() {
        long before = GATEWAY.asks().get("/changes/newest").then().statusCode(200).extract().jsonPath().getLong("sequence");
        new Board().open(DAY, 3);
        List<Map<String, Object>> told = GATEWAY.asks().get("/changes?after=" + before).then().statusCode(200).extract().path("data");
        assertTrue(told.stream().anyMatch(data -> data.containsKey("state")), told.toString());
        assertTrue(told.stream().noneMatch(data -> data.containsKey("allowed")), told.toString());
    }

    private static Map<String, String> things() {
        Board board = new Board();
        String meeting = board.open(DAY, 3);
        address("/log-actions", "{\"meeting\": \"%s\", \"text\": \"Report back\", \"owner\": \"Chair\"}".formatted(id(meeting)));
        address("/letters", "{\"kind\": \"letter\", \"body\": \"%s\", \"sender\": \"Chair\", \"recipients\": [\"Minister\"], \"subject\": \"Progress\"}".formatted(board.id));
        address("/risks", "{\"reference\": \"A0\", \"title\": \"Demand\"}");
        return new LinkedHashMap<>(Map.of("log-actions", GOVERNANCE + "/log-actions?body=" + board.id, "letters", GOVERNANCE + "/letters?body=" + board.id,
                "risks", GOVERNANCE + "/risks", "members", GOVERNANCE + "/bodies/" + board.id + "/members"));
    }

    /** Address of a meeting at a stage, with an item. */
    private static String at(MeetingState stage, Board board, String later) {
        String meeting = board.planned(DAY);
        item(meeting, 1, "");
        if (stage == MeetingState.CANCELLED) {
            step(meeting, "cancellation", "{\"reason\": \"Snow\"}");
        } else if (stage != MeetingState.PLANNED) {
            step(meeting, "agenda-publication", "{}");
            begin(stage, board, meeting, later);
        }
        return meeting;
    }

    private static void begin(MeetingState stage, Board board, String meeting, String later) {
        if (stage.compareTo(MeetingState.IN_PROGRESS) >= 0) {
            board.opened(meeting, 3);
        }
        Stream.of(entry(MeetingState.HELD, "closing"), entry(MeetingState.MINUTES_DRAFTED, "minutes-draft"))
                .filter(step -> stage.compareTo(step.getKey()) >= 0).forEach(step -> step(meeting, step.getValue(), ""));
        if (stage == MeetingState.MINUTES_CONFIRMED) {
            step(meeting, "minutes-confirmation", later);
        }
    }

    private static Response attempt(MeetingMove move, Board board, String meeting, String later) {
        return switch (move) {
            case PUBLISH_AGENDA -> post(meeting, "agenda-publication", "{}");
            case ADD_ITEM -> addItem(meeting);
            case RECORD_APOLOGIES -> attend(board, meeting, "apologies");
            case OPEN -> post(meeting, "opening", "");
            case RECORD_ATTENDANCE -> attend(board, meeting, "present");
            case DECIDE -> post(meeting, "decisions", "{\"verb\": \"approve\", \"text\": \"The plan\"}");
            case RAISE_LOG_ACTION -> CLERK.asks().body("{\"meeting\": \"%s\", \"text\": \"Report back\", \"owner\": \"Chair\"}".formatted(id(meeting)))
                    .post(GOVERNANCE + "/log-actions");
            case CLOSE -> post(meeting, "closing", "");
            case DRAFT_MINUTES -> post(meeting, "minutes-draft", "");
            case CONFIRM_MINUTES -> post(meeting, "minutes-confirmation", later);
            case CANCEL -> post(meeting, "cancellation", "{\"reason\": \"Snow\"}");
        };
    }

    private static Response addItem(String meeting) {
        String late = CLERK.asks().get(meeting).<Boolean>path("meeting.agenda.published") ? ", \"lateReason\": \"Urgent\"" : "";
        return post(meeting, "items", "{\"number\": 2, \"title\": \"Audits\", \"verb\": \"note\"%s}".formatted(late));
    }

    private static Response attend(Board board, String meeting, String presence) {
        return CLERK.asks().body("{\"presence\": \"%s\"}".formatted(presence)).put(meeting + "/attendance/" + board.members.get(0));
    }

    private static Response post(String meeting, String step, String body) {
        return CLERK.asks().body(body).post(meeting + "/" + step);
    }

    private static Response change(String body, String address) {
        return CLERK.asks().header("If-Match", "*").body(body).put(address);
    }

    private static void assertAnswer(List<String> allowed, Enum<?> move, Response answer) {
        boolean may = allowed.contains(WireNames.of(move));
        assertTrue(may ? answer.statusCode() < 300 : answer.statusCode() == 409, () -> move + ": " + may + ", but " + answer.asString());
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
