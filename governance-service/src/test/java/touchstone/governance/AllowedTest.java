package touchstone.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.governance.Board.address;
import static touchstone.governance.People.ADVISER;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.CLERK_NEXT_DOOR;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.DIRECTOR;
import static touchstone.governance.People.GATEWAY;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.agenda.AgendaMove;
import touchstone.contracts.governance.meeting.SittingMove;
import touchstone.contracts.governance.minutes.MinutesMove;
import touchstone.platform.problem.WireNames;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.Someone;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;

/** What the owner says can be done can be done, and nothing else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AllowedTest {
    private static final String DAY = "2013-04-23";
    private static final List<Enum<?>> MOVES = Stream.<Enum<?>[]>of(AgendaMove.values(), SittingMove.values(), MinutesMove.values()).<Enum<?>>flatMap(Stream::of).toList();

    @ParameterizedTest
    @EnumSource
    void at_every_stage_of_a_meeting_exactly_what_is_allowed_succeeds(MeetingStage stage) {
        Board board = new Board();
        String later = board.open("2016-05-24", 3);
        String meeting = stage.of(board, later);
        List<String> allowed = allowed(meeting);
        for (Enum<?> move : MOVES) {
            Response answer = attempt(move, board, meeting, later);
            assertAnswer(allowed, move, answer);
            meeting = answer.statusCode() < 300 ? stage.of(board, later) : meeting;
        }
    }

    /** All that can be done with its agenda, its sitting and its minutes. Apologies are attendance once it is open. */
    private static List<String> allowed(String meeting) {
        Response record = CLERK.asks().get(meeting);
        List<String> allowed = Stream.of("agenda", "sitting", "minutes").map(part -> record.<List<String>>path("meeting." + part + "?.allowed"))
                .filter(Objects::nonNull).flatMap(List::stream).collect(Collectors.toList());
        if (allowed.contains("record-attendance")) {
            allowed.add("record-apologies");
        }
        return allowed;
    }

    @ParameterizedTest
    @EnumSource
    void at_every_stage_exactly_what_is_allowed_on_an_item_succeeds(MeetingStage stage) {
        Board board = new Board();
        String meeting = stage.of(board, board.open("2016-05-24", 3));
        Response record = CLERK.asks().get(meeting);
        List<String> allowed = record.path("items[0].allowed");
        String item = meeting + "/items/" + record.path("items[0].id");
        for (AgendaItemMove move : List.of(AgendaItemMove.REMOVE, AgendaItemMove.WITHDRAW, AgendaItemMove.DEFER)) {
            String other = meeting + "/items/" + (allowed.contains(WireNames.of(move)) ? added(meeting) : record.path("items[0].id"));
            assertAnswer(allowed, move, move == AgendaItemMove.REMOVE ? CLERK.asks().delete(other)
                    : post(other, move == AgendaItemMove.WITHDRAW ? "withdrawal" : "deferral", "{\"reason\": \"Not ready\"}"));
        }
        assertAnswer(allowed, AgendaItemMove.LINK, change("{\"subjects\": []}", item + "/subjects"));
        assertAnswer(allowed, AgendaItemMove.MINUTE, change("{\"text\": \"Noted\"}", item + "/minute"));
        Response resolution = post(meeting, "decisions", "{\"verb\": \"note\", \"text\": \"To exclude the public\"}");
        assertAnswer(allowed, AgendaItemMove.EXCLUDE_PUBLIC, post(item, "exclusion", "{\"paragraph\": 2, \"reason\": \"One family\", \"resolution\": \"%s\"}"
                .formatted(resolution.statusCode() == 201 ? resolution.path("id") : UUID.randomUUID())));
        assertAnswer(allowed, AgendaItemMove.FILE_PAPER, post(meeting, "papers", "{\"item\": \"%s\", \"title\": \"Audits\"}".formatted(record.<String>path("items[0].id"))));
        assertAnswer(allowed, AgendaItemMove.CORRECT, change("{\"title\": \"Audits\", \"verb\": \"note\"}", item));
    }

    @Test
    void nothing_is_allowed_of_what_is_shown_as_it_was() {
        String meeting = new Board().planned(DAY);
        assertEquals(List.of(), CLERK.asks().get(meeting + "?asAt=2013-04-01").path("meeting.sitting.allowed"));
    }

    @Test
    void each_person_is_allowed_what_the_contract_lets_them_call() {
        Map<String, String> things = things();
        Map<String, Function<Someone, Response>> calls = GovernanceCalls.writes();
        Map<String, Map<String, String>> operations = Map.of(
                "log-actions", Map.of("re-date", "redateLogAction", "report", "reportLogAction of the seat", "complete", "completeLogAction of the seat", "close", "closeLogAction"),
                "letters", Map.of("send", "sendLetter"),
                "risks", Map.of("assess", "assessRisk", "change", "changeRisk", "close", "closeRisk"),
                "members", Map.of("end", "endMembership"));
        for (Person person : List.of(CLERK, MANAGER, DIRECTOR, ADVISER, COUNCIL)) {
            things.forEach((thing, list) -> {
                List<String> allowed = person.asks().get(list).path("items[0].allowed");
                operations.get(thing).forEach((move, operation) -> assertEquals(calls.get(operation).apply(person).statusCode() < 300, allowed.contains(move),
                        operation + " by " + person.name()));
            });
        }
        assertEquals(List.of(), CLERK_NEXT_DOOR.asks().get(things.get("members")).path("items[0].allowed"));
    }

    @Test
    void the_change_feed_tells_nobody_what_another_may_do() {
        long before = GATEWAY.asks().get("/changes/newest").then().statusCode(200).extract().number("sequence");
        new Board().open(DAY, 3);
        List<Map<String, Object>> told = GATEWAY.asks().get("/changes?after=" + before).then().statusCode(200).extract().path("data");
        assertTrue(told.stream().anyMatch(data -> data.containsKey("sitting")), told.toString());
        assertTrue(told.stream().noneMatch(data -> data.toString().contains("allowed=")), told.toString());
    }

    private static Map<String, String> things() {
        Board board = new Board();
        String meeting = board.open(DAY, 3);
        address("/log-actions", "{\"meeting\": \"%s\", \"text\": \"Report back\", \"agency\": \"council\"}".formatted(id(meeting)));
        address("/letters", "{\"kind\": \"letter\", \"body\": \"%s\", \"sender\": \"Chair\", \"recipients\": [\"Minister\"], \"subject\": \"Progress\"}".formatted(board.id));
        address("/risks", "{\"reference\": \"A0\", \"body\": \"%s\", \"title\": \"Demand\"}".formatted(board.id));
        return new LinkedHashMap<>(Map.of("log-actions", GOVERNANCE + "/log-actions?body=" + board.id, "letters", GOVERNANCE + "/letters?body=" + board.id,
                "risks", GOVERNANCE + "/risks?body=" + board.id, "members", GOVERNANCE + "/bodies/" + board.id + "/members"));
    }

    private static Response attempt(Enum<?> move, Board board, String meeting, String later) {
        String why = "{\"reason\": \"Snow\"}";
        if (move instanceof AgendaMove agenda) {
            return switch (agenda) {
                case PUBLISH -> post(meeting, "agenda-versions", "{}");
                case ADD_ITEM -> addItem(meeting);
                case ORDER -> change("{\"items\": [\"%s\"]}".formatted(String.join("\", \"", CLERK.asks().get(meeting).<List<String>>path("items.id"))), meeting + "/agenda-order");
            };
        }
        if (move instanceof MinutesMove minutes) {
            return switch (minutes) {
                case RECORD_ATTENDANCE -> attend(board, meeting, "present");
                case RECORD_GUEST -> post(meeting, "guests", "{\"post\": \"Inspector\"}");
                case DECLARE_INTEREST -> post(meeting, "declarations", "{\"item\": \"%s\", \"seat\": \"%s\", \"kind\": \"other\", \"interest\": \"Neighbour\"}"
                        .formatted(CLERK.asks().get(meeting).<String>path("items[0].id"), board.members.get(0)));
                case DECIDE -> post(meeting, "decisions", "{\"verb\": \"approve\", \"text\": \"The plan\"}");
                case RAISE_LOG_ACTION -> CLERK.asks().body("{\"meeting\": \"%s\", \"text\": \"Report back\", \"agency\": \"council\"}".formatted(id(meeting)))
                        .post(GOVERNANCE + "/log-actions");
                case CORRECT -> post(meeting, "corrections", "{\"item\": \"%s\", \"text\": \"Noted\", \"reason\": \"Misheard\"}"
                        .formatted(CLERK.asks().get(meeting).<String>path("items[0].id")));
                case COMMENT -> post(meeting, "minutes-comments", "{\"item\": \"%s\", \"text\": \"It was May\"}"
                        .formatted(CLERK.asks().get(meeting).<String>path("items[0].id")));
                case CIRCULATE -> post(meeting, "minutes-versions", "");
                case CONFIRM -> post(meeting, "minutes-confirmation", "{\"atMeeting\": \"%s\"}".formatted(id(later)));
            };
        }
        return switch ((SittingMove) move) {
            case CHANGE -> change("{\"kind\": \"extraordinary\"}", meeting);
            case RECORD_APOLOGIES -> attend(board, meeting, "apologies");
            case OPEN -> post(meeting, "opening", "");
            case ADJOURN -> post(meeting, "adjournment", why);
            case RESUME -> post(meeting, "resumption", "");
            case CLOSE -> post(meeting, "closing", "");
            case ABANDON -> post(meeting, "abandonment", why);
            case POSTPONE -> post(meeting, "postponement", "{\"reason\": \"Snow\", \"date\": \"2016-01-05\"}");
            case CANCEL -> post(meeting, "cancellation", why);
        };
    }

    private static String added(String meeting) {
        return addItem(meeting).then().statusCode(201).extract().path("id");
    }

    private static Response addItem(String meeting) {
        String late = CLERK.asks().get(meeting).<Boolean>path("meeting.agenda.published") ? ", \"lateReason\": \"Urgent\"" : "";
        return post(meeting, "items", "{\"title\": \"Audits\", \"verb\": \"note\"%s}".formatted(late));
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
