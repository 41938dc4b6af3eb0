package touchstone.governance.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.Board.circulate;
import static touchstone.governance.Board.confirm;
import static touchstone.governance.Board.created;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.publish;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;
import touchstone.platform.time.AsAt;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FrozenRollTest {
    private static final String DECISION = "{\"verb\": \"approve\", \"text\": \"The plan\"%s}";

    @Test
    void what_becomes_of_a_membership_changes_no_roll() {
        Board board = new Board();
        String meeting = board.open("2013-04-23", 2);
        CLERK.asks().body(DECISION.formatted("")).post(meeting + "/decisions").then().statusCode(201).body("recommendationOnly", equalTo(false));
        step(GOVERNANCE + "/bodies/" + board.id + "/members/" + board.members.get(0), "ending", "{\"until\": \"2013-01-01\"}");
        created("/bodies/" + board.id + "/members", "{\"post\": \"Head of Audit\", \"role\": \"member\", \"voting\": true, \"from\": \"2012-01-01\"}");
        CLERK.asks().get(meeting + "/attendance").then().body("members", hasSize(3)).body("members.post", hasItem("Independent Chair"))
                .body("members.post", not(hasItem("Head of Audit"))).body("quorum.met", equalTo(true));
        CLERK.asks().body(DECISION.formatted("")).post(meeting + "/decisions").then().statusCode(201).body("recommendationOnly", equalTo(false));
        CLERK.asks().get(board.published("2013-05-21") + "/attendance").then().body("members.post", hasItem("Head of Audit")).body("members", hasSize(3));
    }

    @Test
    void a_meeting_of_nobody_is_not_opened() {
        Board board = new Board();
        board.members.forEach(member -> step(GOVERNANCE + "/bodies/" + board.id + "/members/" + member, "ending", "{\"until\": \"2013-01-01\"}"));
        String meeting = board.published(AsAt.today().toString());
        CLERK.asks().post(meeting + "/opening").then().statusCode(409).body("type", equalTo("/problems/no-members")).body("detail", containsString("Add the members"));
    }

    @Test
    void apologies_by_mail_are_kept_and_are_no_roll() {
        Board board = new Board();
        String meeting = board.published("2013-04-23");
        CLERK.asks().body("{\"presence\": \"apologies\"}").put(meeting + "/attendance/" + board.members.get(2)).then().statusCode(200);
        step(meeting, "opening", "");
        CLERK.asks().get(meeting + "/attendance").then().body("members.find { it.post == 'Lead Member' }.presence", equalTo("apologies")).body("quorum.met", nullValue());
        CLERK.asks().body(DECISION.formatted("")).post(meeting + "/decisions").then().statusCode(409).body("type", equalTo("/problems/roll-first"));
    }

    @Test
    void a_substitute_sits_for_one_seat_only() {
        Board board = new Board();
        String meeting = board.open("2013-04-23", 1);
        enter(meeting, board.members.get(1), "\"substitute\", \"substitute\": \"Deputy Director\"").statusCode(200);
        enter(meeting, board.members.get(2), "\"substitute\", \"substitute\": \"deputy director \"").statusCode(422).body("errors.field", hasItem("substitute"));
        enter(meeting, board.members.get(2), "\"substitute\", \"substitute\": \"Independent Chair\"").statusCode(422);
        enter(meeting, board.members.get(1), "\"substitute\", \"substitute\": \"Deputy Director\", \"remote\": true").statusCode(200)
                .body("members.find { it.substitute != null }.remote", equalTo(true));
    }

    @Test
    void who_has_left_does_not_count_any_more() {
        Board board = new Board();
        String meeting = board.open("2013-04-23", 2);
        enter(meeting, board.members.get(1), "\"present\", \"arrivedAt\": \"14:20\", \"leftAt\": \"15:00\"").statusCode(200).body("members.find { it.leftAt != null }.arrivedAt", containsString("14:20"));
        CLERK.asks().body(DECISION.formatted("")).post(meeting + "/decisions").then().statusCode(201).body("recommendationOnly", equalTo(true));
        enter(meeting, board.members.get(1), "\"present\", \"arrivedAt\": \"14:20\", \"leftAt\": \"14:20\"").statusCode(422).body("errors.field", hasItem("leftAt"));
        enter(meeting, board.members.get(2), "\"apologies\", \"leftAt\": \"14:20\"").statusCode(422).body("errors.field", hasItem("leftAt"));
    }

    @Test
    void who_has_a_pecuniary_interest_does_not_count_for_the_item_and_does_for_others() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        String contract = item(meeting, ", \"exemptParagraph\": 3");
        String audits = item(meeting, "");
        publish(meeting);
        board.opened(meeting, 2);
        declare(meeting, contract, board.members.get(0), "disclosable-pecuniary", ", \"out\": false").statusCode(422).body("errors.field", hasItem("out"));
        declare(meeting, contract, board.id, "other", "").statusCode(422).body("errors.field", hasItem("seat"));
        declare(meeting, audits, board.members.get(0), "other", "").statusCode(201).body("out", equalTo(false));
        declare(meeting, contract, board.members.get(0), "disclosable-pecuniary", "").statusCode(201).body("out", equalTo(true)).body("post", equalTo("Independent Chair"));
        CLERK.asks().get(meeting + "/attendance").then().body("quorum.met", equalTo(true)).body("items.item", contains(contract)).body("items[0].quorum.met", equalTo(false));
        CLERK.asks().body(DECISION.formatted(", \"item\": \"" + contract + "\"")).post(meeting + "/decisions").then().statusCode(201).body("recommendationOnly", equalTo(true));
        CLERK.asks().body(DECISION.formatted(", \"item\": \"" + audits + "\"")).post(meeting + "/decisions").then().statusCode(201).body("recommendationOnly", equalTo(false));

        VISITOR.asks().get(meeting).then().body("declarations", empty());
        step(meeting, "closing", "");
        circulate(meeting);
        confirm(meeting, board.open("2013-05-21", 3));
        VISITOR.asks().get(meeting).then().body("declarations.interest", contains("Shares", null));
        declare(meeting, audits, board.members.get(1), "other", "").statusCode(409);
    }

    @Test
    void a_guest_is_on_the_roll_and_does_not_count() {
        Board board = new Board();
        String meeting = board.open("2013-04-23", 1);
        String guest = CLERK.asks().body("{\"post\": \"Inspector\", \"remote\": true}").post(meeting + "/guests").then().statusCode(201)
                .body("guest", equalTo(true)).body("presence", equalTo("present")).extract().path("id");
        enter(meeting, guest, "\"present\", \"leftAt\": \"15:00\"").statusCode(200).body("members[3].post", equalTo("Inspector")).body("quorum.met", equalTo(false));
    }

    private static ValidatableResponse enter(String meeting, String seat, String presence) {
        return CLERK.asks().body("{\"presence\": " + presence + "}").put(meeting + "/attendance/" + seat).then();
    }

    private static ValidatableResponse declare(String meeting, String item, String seat, String kind, String more) {
        return CLERK.asks().body("{\"item\": \"%s\", \"seat\": \"%s\", \"kind\": \"%s\", \"interest\": \"Shares\"%s}".formatted(item, seat, kind, more))
                .post(meeting + "/declarations").then();
    }
}
