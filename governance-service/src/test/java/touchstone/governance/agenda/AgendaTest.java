package touchstone.governance.agenda;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.publish;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AgendaTest {

    @Test
    void the_order_is_changed_by_one_request() {
        String meeting = new Board().planned("2013-04-23");
        String first = item(meeting, "");
        String second = item(meeting, "");
        String third = item(meeting, "");
        order(meeting, "\"item\": \"%s\", \"before\": \"%s\"".formatted(third, first)).statusCode(200).body("items", contains(third, first, second));
        CLERK.asks().get(meeting).then().body("items.id", contains(third, first, second)).body("items.number", contains(1, 2, 3));
        order(meeting, "\"item\": \"%s\", \"after\": \"%s\"".formatted(third, first)).body("items", contains(first, third, second));
        order(meeting, "\"items\": [\"%s\", \"%s\", \"%s\"]".formatted(second, first, third)).body("items", contains(second, first, third));
        item(meeting, "");
        order(meeting, "\"items\": [\"%s\", \"%s\", \"%s\"]".formatted(second, first, third)).statusCode(409).body("type", equalTo("/problems/other-items"));
        order(meeting, "\"item\": \"%s\", \"before\": \"%s\"".formatted(third, UUID.randomUUID())).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"item\": \"%1$s\"", "\"item\": \"%1$s\", \"before\": \"%1$s\", \"after\": \"%1$s\"", "\"items\": [\"%1$s\"], \"item\": \"%1$s\""})
    void an_order_names_all_or_one_and_another(String order) {
        String meeting = new Board().planned("2013-04-23");
        order(meeting, order.formatted(item(meeting, ""))).statusCode(422).body("errors.field", hasItem("items"));
    }

    @Test
    void who_corrects_a_title_and_who_writes_the_minute_do_not_collide() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        String item = meeting + "/items/" + item(meeting, "");
        correct(item, "\"0\"", "Progress and risks").statusCode(200).body("version", equalTo(1)).body("minuteVersion", equalTo(0));
        publish(meeting);
        board.opened(meeting, 3);
        minute(item, "\"0\"", "Noted").statusCode(200).body("version", equalTo(1)).body("text", equalTo("Noted"));
        minute(item, "\"0\"", "Overwritten").statusCode(412);
        minute(item, "\"1\"", "Noted by all").statusCode(200);
        CLERK.asks().get(meeting).then().body("items[0].version", equalTo(1)).body("items[0].minuteVersion", equalTo(2)).body("items[0].minute", equalTo("Noted by all"));
    }

    @Test
    void what_an_item_is_about_is_said_until_the_meeting_is_over() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        String item = meeting + "/items/" + item(meeting, "");
        link(item, "\"0\"", "touchstone:metrics:indicator:re-referrals").statusCode(200).body("subjects", contains("touchstone:metrics:indicator:re-referrals"));
        link(item, "\"0\"", "touchstone:metrics:indicator:drift").statusCode(412);
        link(item, "*", "the plan").statusCode(422).body("errors.field", contains("subjects[0]"));
        publish(meeting);
        CLERK.asks().get(meeting).then().body("meeting.agenda.changed", equalTo(false));
        board.opened(meeting, 3);
        link(item, "*", "touchstone:metrics:indicator:drift").statusCode(200);
        CLERK.asks().get(meeting).then().body("items[0].subjects", contains("touchstone:metrics:indicator:drift"));
        step(meeting, "closing", "");
        link(item, "*", "touchstone:metrics:indicator:re-referrals").statusCode(409);
    }

    private static ValidatableResponse link(String item, String version, String subject) {
        return CLERK.asks().header("If-Match", version).body("{\"subjects\": [\"%s\"]}".formatted(subject)).put(item + "/subjects").then();
    }

    @Test
    void an_item_asks_of_a_body_only_what_it_may_do() {
        String meeting = new Board("receive", "note").planned("2013-04-23");
        CLERK.asks().body("{\"title\": \"Plan\", \"verb\": \"escalate\"}").post(meeting + "/items").then().statusCode(409).body("type", equalTo("/problems/verb-not-permitted"));
    }

    @Test
    void an_item_says_how_it_came_and_how_long_it_takes() {
        String meeting = new Board().planned("2013-04-23");
        item(meeting, ", \"kind\": \"action-log\", \"origin\": \"log-action\", \"source\": \"touchstone:governance:log-action:1\", \"minutesPlanned\": 20");
        item(meeting, "");
        CLERK.asks().get(meeting).then().body("items.kind", contains("action-log", "business")).body("items.origin", contains("log-action", "business"))
                .body("items[0].source", containsString("log-action")).body("items.minutesPlanned", contains(20, null));
    }

    @Test
    void a_withdrawn_item_leaves_its_title_and_the_reason() {
        String meeting = new Board().planned("2013-04-23");
        String open = item(meeting, "");
        String exempt = item(meeting, ", \"exemptParagraph\": 2");
        publish(meeting);
        for (String item : List.of(open, exempt)) {
            CLERK.asks().body("{\"reason\": \"Family X moved\"}").post(meeting + "/items/" + item + "/withdrawal").then().statusCode(200)
                    .body("state", equalTo("withdrawn")).body("allowed", hasSize(0));
        }
        CLERK.asks().body("{\"reason\": \"Again\"}").post(meeting + "/items/" + open + "/withdrawal").then().statusCode(409).body("detail", containsString("Family X moved"));
        correct(meeting + "/items/" + open, "*", "Back").statusCode(409);
        CLERK.asks().body("{}").post(meeting + "/agenda-versions").then().statusCode(201).body("changes.words", hasSize(2));
        VISITOR.asks().get(meeting).then().body("items.state", contains("withdrawn", "withdrawn")).body("items.reason", equalTo(Arrays.asList("Family X moved", null)))
                .body("items[1].title", equalTo("Progress of the plan"));
    }

    @Test
    void a_deferred_item_comes_back_at_a_later_meeting() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        String item = meeting + "/items/" + item(meeting, ", \"minutesPlanned\": 15");
        String later = board.published("2013-05-21");
        for (String other : List.of(new Board().planned("2013-05-21"), meeting)) {
            defer(item, other).statusCode(422).body("errors.field", hasItem("to"));
        }
        defer(item, later).statusCode(200).body("state", equalTo("deferred")).body("deferredTo", equalTo(id(later)));
        CLERK.asks().get(later).then().body("items.title", contains("Progress of the plan")).body("items[0].origin", equalTo("backlog")).body("items[0].minutesPlanned", equalTo(15))
                .body("items[0].source", containsString(id(item))).body("items[0].lateReason", equalTo("Presenter ill"));
        CLERK.asks().get(meeting).then().body("items[0].reason", equalTo("Presenter ill")).body("items[0].minute", nullValue());
    }

    @Test
    void an_item_entered_by_mistake_is_taken_off_until_the_agenda_is_out() {
        String meeting = new Board().planned("2013-04-23");
        String mistake = item(meeting, "");
        CLERK.asks().delete(meeting + "/items/" + mistake).then().statusCode(204);
        CLERK.asks().get(meeting).then().body("items", equalTo(Collections.emptyList()));
        String item = item(meeting, "");
        publish(meeting);
        CLERK.asks().delete(meeting + "/items/" + item).then().statusCode(409).body("detail", containsString("Withdraw the item"));
    }

    @Test
    void the_public_is_excluded_by_a_resolution_that_the_meeting_carried() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        String item = item(meeting, "");
        publish(meeting);
        board.opened(meeting, 3);
        String lost = resolved(meeting, ", \"votes\": {\"inFavour\": 1, \"against\": 2, \"abstained\": 0}");
        String elsewhere = resolved(new Board().open("2013-04-23", 3), "");
        for (String none : List.of(lost, elsewhere, UUID.randomUUID().toString())) {
            exclude(meeting, item, none).statusCode(422).body("errors.field", hasItem("resolution"));
        }
        String carried = resolved(meeting, "");
        exclude(meeting, item, carried).statusCode(200).body("exemptParagraph", equalTo(2)).body("exemptReason", equalTo("One family"))
                .body("resolution", equalTo(carried)).body("allowed", not(hasItem("exclude-public")));
        exclude(meeting, item, carried).statusCode(409);
        CLERK.asks().body("{\"item\": \"%s\", \"verb\": \"note\", \"text\": \"Kept apart\"}".formatted(item)).post(meeting + "/decisions").then().statusCode(201);
        step(meeting, "closing", "");
        VISITOR.asks().get(meeting).then().body("decisions.text", hasItem("To exclude the public")).body("decisions.text", not(hasItem("Kept apart")));
    }

    private static String resolved(String meeting, String votes) {
        return CLERK.asks().body("{\"verb\": \"note\", \"text\": \"To exclude the public\"%s}".formatted(votes)).post(meeting + "/decisions")
                .then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse exclude(String meeting, String item, String resolution) {
        return CLERK.asks().body("{\"paragraph\": 2, \"reason\": \"One family\", \"resolution\": \"%s\"}".formatted(resolution))
                .post(meeting + "/items/" + item + "/exclusion").then();
    }

    private static ValidatableResponse order(String meeting, String order) {
        return CLERK.asks().body("{" + order + "}").put(meeting + "/agenda-order").then();
    }

    private static ValidatableResponse correct(String item, String version, String title) {
        return CLERK.asks().header("If-Match", version).body("{\"title\": \"%s\", \"verb\": \"note\"}".formatted(title)).put(item).then();
    }

    private static ValidatableResponse minute(String item, String version, String text) {
        return CLERK.asks().header("If-Match", version).body("{\"text\": \"%s\"}".formatted(text)).put(item + "/minute").then();
    }

    private static ValidatableResponse defer(String item, String to) {
        return CLERK.asks().body("{\"reason\": \"Presenter ill\", \"to\": \"%s\"}".formatted(id(to))).post(item + "/deferral").then();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
