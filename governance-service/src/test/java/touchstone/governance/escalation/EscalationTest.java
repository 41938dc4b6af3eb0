package touchstone.governance.escalation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.Board.created;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.publish;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.MANAGER;
import static touchstone.governance.People.POLICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;
import touchstone.platform.time.AsAt;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EscalationTest {
    private static final LocalDate TODAY = AsAt.today();
    private Board group;
    private Board board;

    @BeforeEach
    void aGroupAndABoard() {
        group = new Board("receive", "note", "escalate");
        board = new Board();
    }

    @Test
    void a_decision_to_escalate_stands_on_the_next_agenda_above_and_its_answer_comes_back() {
        line(group, board, "\"escalate\"");
        String above = planned(board, TODAY, "10:00", "11:00");
        String next = planned(group, TODAY, "12:00", "13:00");
        String meeting = sitting(group, "08:00", "09:00");
        String asked = item(meeting, ", \"lateReason\": \"Urgent\", \"subjects\": [\"touchstone:plans:action:a51\"]");
        String decision = decided(meeting, asked, "escalate", "").statusCode(201).extract().path("id");

        CLERK.asks().get(above).then().body("items.findAll { it.origin == 'escalation' }.title", contains("Escalated by Improvement Board: Progress of the plan"))
                .body("items.find { it.origin == 'escalation' }.subjects", contains("touchstone:plans:action:a51"))
                .body("escalations.id", hasSize(1)).body("items[-1].kind", equalTo("next-meeting"));
        CLERK.asks().get(meeting).then().body("escalations.decision", contains(decision)).body("escalations[0].state", equalTo("on-agenda"))
                .body("escalations[0].words", containsString("It is on the agenda of Improvement Board for ")).body("escalations[0].asked.meeting", equalTo(id(above)));
        String source = CLERK.asks().get(above).path("items.find { it.origin == 'escalation' }.id");

        publish(above);
        board.opened(above, 3);
        String answer = decided(above, source, "note", "").statusCode(201).extract().path("id");
        of(group).body("items[0].state", equalTo("answered")).body("items[0].answer.decision", equalTo(answer)).body("items[0].returned.meeting", equalTo(id(next)));
        CLERK.asks().get(next).then().body("items.find { it.origin == 'escalation' }.title", equalTo("Answer of Improvement Board: Progress of the plan"));

        publish(next);
        group.opened(next, 3);
        step(next, "closing", "");
        of(group).body("items[0].state", equalTo("received")).body("items[0].open", equalTo(false)).body("items[0].allowed", empty());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "`'receive', 'note', 'escalate'`, -,                                   ``,                         409, nobody-above",
        "`'receive', 'note', 'escalate'`, `'note'`,                            ``,                         409, nobody-above",
        "`'receive', 'note', 'escalate'`, `'escalate'#2012-01-01#2013-04-22`,  ``,                         409, nobody-above",
        "`'receive', 'note', 'escalate'`, `'escalate'#2012-01-01#2013-04-23`,  ``,                         201, -",
        "`'receive', 'note'`,             `'escalate'`,                        ``,                         409, verb-not-permitted",
        "`'receive', 'note', 'escalate'`, `'escalate'`,                        `, 'escalatedTo': 'other'`, 422, -",
        "`'receive', 'note', 'escalate'`, `'escalate'`,                        `, 'escalatedTo': 'above'`, 201, -",
        "`'receive', 'note', 'escalate'`, -,                                   `, 'outcome': 'lost'`,      201, -"})
    void it_goes_up_along_a_line_in_force_that_permits_it(String verbs, String line, String more, int status, String type) {
        Board below = new Board(verbs.replace("'", "").split(", "));
        if (!"-".equals(line)) {
            String[] parts = line.replace('\'', '"').split("#");
            created("/bodies/" + below.id + "/reporting-lines", "{\"to\": \"%s\", \"verbs\": [%s]%s}".formatted(board.id, parts[0],
                    parts.length == 1 ? "" : ", \"from\": \"%s\", \"until\": \"%s\"".formatted(parts[1], parts[2])));
        }
        ValidatableResponse answer = decided(below.open("2013-04-23", 3), null, "escalate",
                more.replace('\'', '"').replace("other", group.id).replace("above", board.id)).statusCode(status);
        if (!"-".equals(type)) {
            answer.body("type", containsString(type));
        }
    }

    @Test
    void of_several_bodies_above_the_decision_names_one() {
        Board cabinet = new Board();
        line(group, board, "\"escalate\"");
        line(group, cabinet, "\"note\", \"escalate\"");
        String meeting = group.open("2013-04-23", 3);
        decided(meeting, null, "escalate", "").statusCode(422).body("errors.field", contains("escalatedTo"));
        decided(meeting, null, "note", ", \"escalatedTo\": \"%s\"".formatted(cabinet.id)).statusCode(422).body("errors.field", contains("escalatedTo"));
        decided(meeting, null, "escalate", ", \"escalatedTo\": \"%s\"".formatted(cabinet.id)).statusCode(201);
        of(group).body("items.to", contains(cabinet.id));
    }

    @Test
    void it_waits_until_a_meeting_is_planned_and_never_joins_an_agenda_that_is_out() {
        line(group, board, "\"escalate\"");
        String out = planned(board, TODAY, "10:00", "11:00");
        publish(out);
        decided(sitting(group, "08:00", "09:00"), null, "escalate", "").statusCode(201);
        of(group).body("items[0].state", equalTo("raised")).body("items[0].words", equalTo("It waits for the next agenda of Improvement Board."));
        CLERK.asks().get(out).then().body("items.origin", not(hasItem("escalation")));
        CLERK.asks().get(out + "/agenda-proposals").then().body("items.findAll { it.origin == 'escalation' }.title", contains("Ask for two posts"));

        String later = planned(board, TODAY.plusDays(40), "10:00", "11:00");
        of(group).body("items[0].asked.meeting", equalTo(id(later)));
        step(later, "cancellation", "{\"reason\": \"Snow\"}");
        of(group).body("items[0].state", equalTo("raised"));
        String instead = planned(board, TODAY.plusDays(50), "10:00", "11:00");
        of(group).body("items[0].asked.meeting", equalTo(id(instead)));
        String source = CLERK.asks().get(instead).path("items.find { it.origin == 'escalation' }.id");
        String last = planned(board, TODAY.plusDays(60), "10:00", "11:00");
        CLERK.asks().body("{\"reason\": \"No time\", \"to\": \"%s\"}".formatted(id(last))).post(instead + "/items/" + source + "/deferral").then().statusCode(200);
        of(group).body("items[0].state", equalTo("on-agenda")).body("items[0].asked.meeting", equalTo(id(last)));
    }

    @ParameterizedTest
    @CsvSource({"3, '', answered, carried", "3, ', \"outcome\": \"lost\"', answered, lost", "3, ', \"outcome\": \"deferred\"', on-agenda, -", "1, '', on-agenda, -"})
    void only_what_the_body_above_decided_is_an_answer(int present, String more, String state, String outcome) {
        line(group, board, "\"escalate\"");
        String above = planned(board, TODAY, "10:00", "11:00");
        decided(sitting(group, "08:00", "09:00"), null, "escalate", "").statusCode(201);
        String source = CLERK.asks().get(above).path("items.find { it.origin == 'escalation' }.id");
        String next = planned(board, TODAY.plusDays(30), "10:00", "11:00");
        publish(above);
        board.opened(above, present);
        decided(above, source, "note", more).statusCode(201);
        of(group).body("items[0].state", equalTo(state)).body("items[0].answer?.outcome", "-".equals(outcome) ? nullValue() : equalTo(outcome));
        step(above, "closing", "");
        of(group).body("items[0].asked.meeting", equalTo(id("-".equals(outcome) ? next : above)));
    }

    @Test
    void what_is_referred_stands_on_the_agenda_of_the_body_it_is_referred_to() {
        String other = planned(board, TODAY.plusDays(10), "10:00", "11:00");
        String next = planned(group, TODAY.plusDays(20), "10:00", "11:00");
        String meeting = sitting(group, "08:00", "09:00");
        decided(meeting, null, "note", ", \"outcome\": \"referred\", \"referredTo\": \"%s\"".formatted(board.id)).statusCode(201);
        CLERK.asks().get(other).then().body("items.find { it.origin == 'referral' }.title", equalTo("Referred by Improvement Board: Ask for two posts"));
        of(group).body("items.kind", contains("referral"));
        CLERK.asks().get(next).then().body("items.origin", not(hasItem("referral")));
    }

    @Test
    void an_item_and_a_log_action_are_escalated_by_request_and_withdrawn_again() {
        line(group, board, "\"escalate\"");
        String above = planned(board, TODAY.plusDays(10), "10:00", "11:00");
        String meeting = sitting(group, "08:00", "09:00");
        String asked = item(meeting, ", \"lateReason\": \"Urgent\"");
        String action = created("/log-actions", "{\"meeting\": \"%s\", \"text\": \"Fill the posts\", \"agency\": \"council\"}".formatted(id(meeting)));
        String raised = raise("\"item\": \"%s\"".formatted(asked)).statusCode(201).body("state", equalTo("on-agenda")).body("reason", equalTo("Caseloads")).extract().path("id");
        raise("\"logAction\": \"%s\", \"title\": \"Posts that are not filled\"".formatted(action)).statusCode(201).body("title", equalTo("Posts that are not filled"));
        raise("\"item\": \"%s\", \"logAction\": \"%s\"".formatted(asked, action)).statusCode(422);
        raise("\"title\": \"Nothing\"").statusCode(422);
        CLERK.asks().body("{\"meeting\": \"%s\", \"outcome\": \"Done\"}".formatted(id(meeting))).post(GOVERNANCE + "/log-actions/" + action + "/closing").then().statusCode(200);
        raise("\"logAction\": \"%s\"".formatted(action)).statusCode(409);

        String withdrawal = GOVERNANCE + "/escalations/" + raised + "/withdrawal";
        CLERK.asks().body("{\"why\": \"The posts were found\"}").post(withdrawal).then().statusCode(200).body("state", equalTo("withdrawn"))
                .body("words", containsString("The posts were found"));
        CLERK.asks().body("{\"why\": \"Again\"}").post(withdrawal).then().statusCode(409);
        CLERK.asks().get(above).then().body("items.find { it.title == 'Escalated by Improvement Board: Progress of the plan' }.state", equalTo("withdrawn"));
    }

    @Test
    void what_is_exempt_is_told_to_nobody_but_those_concerned() {
        line(group, board, "\"escalate\"");
        String above = planned(board, TODAY.plusDays(10), "10:00", "11:00");
        String meeting = sitting(group, "08:00", "09:00");
        raise("\"item\": \"%s\"".formatted(item(meeting, ", \"lateReason\": \"Urgent\", \"exemptParagraph\": 2"))).statusCode(201);
        CLERK.asks().get(above).then().body("items.find { it.origin == 'escalation' }.exemptParagraph", equalTo(2));
        COUNCIL.asks().get(of()).then().body("items[0].reason", equalTo("Caseloads"));
        MANAGER.asks().get(of()).then().body("items[0].title", notNullValue()).body("items[0].reason", nullValue());
        POLICE.asks().get(of()).then().body("items", empty());
        Board membersOnly = new Board().readBy("members");
        Board other = new Board("note", "escalate");
        line(other, membersOnly, "\"escalate\"");
        decided(other.open("2013-04-23", 3), null, "escalate", "").statusCode(201);
        MANAGER.asks().get(GOVERNANCE + "/escalations?body=" + other.id).then().body("items", empty());
    }

    @Test
    void what_comes_from_papers_is_proposed_and_never_put_on_an_agenda_by_itself() {
        line(group, board, "\"escalate\"");
        String live = planned(board, TODAY.plusDays(10), "10:00", "11:00");
        decided(group.open("2013-04-23", 3), null, "escalate", "").statusCode(201);
        of(group).body("items[0].state", equalTo("raised")).body("items[0].raisedOn", equalTo("2013-04-23"));
        CLERK.asks().get(live).then().body("items.origin", not(hasItem("escalation")));
        CLERK.asks().get(live + "/agenda-proposals").then().body("items.origin", contains("escalation"));
    }

    @Test
    void the_list_narrows_pages_and_refuses_what_it_does_not_know() {
        line(group, board, "\"escalate\"");
        String meeting = group.open("2013-04-23", 3);
        String first = raised(meeting);
        String second = raised(meeting);
        CLERK.asks().body("{\"why\": \"Found\"}").post(GOVERNANCE + "/escalations/" + first + "/withdrawal").then().statusCode(200);
        String next = CLERK.asks().get(of() + "&limit=1").then().body("items.id", contains(second)).extract().path("next");
        CLERK.asks().get(next).then().body("items.id", contains(first)).body("next", nullValue());
        CLERK.asks().get(of() + "&open=true").then().body("items.id", contains(second));
        CLERK.asks().get(of() + "&state=withdrawn").then().body("items.id", contains(first));
        CLERK.asks().get(of() + "&kind=referral").then().body("items", empty());
        CLERK.asks().get(of() + "&text=progress").then().body("items.id", hasSize(2));
        CLERK.asks().get(GOVERNANCE + "/escalations?to=" + board.id).then().body("items.id", hasSize(2));
        CLERK.asks().get(of() + "&state=lost").then().statusCode(400);
        CLERK.asks().get(of() + "&year=2013").then().statusCode(400);
    }

    private static String raised(String meeting) {
        return raise("\"item\": \"%s\"".formatted(item(meeting, ", \"lateReason\": \"Urgent\""))).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse raise(String facts) {
        return CLERK.asks().body("{%s, \"reason\": \"Caseloads\"}".formatted(facts)).post(GOVERNANCE + "/escalations").then();
    }

    private static ValidatableResponse decided(String meeting, String item, String verb, String more) {
        return CLERK.asks().body("{\"verb\": \"%s\", \"text\": \"Ask for two posts\"%s%s}".formatted(verb, item == null ? "" : ", \"item\": \"" + item + "\"", more))
                .post(meeting + "/decisions").then();
    }

    private String of() {
        return GOVERNANCE + "/escalations?body=" + group.id;
    }

    private static ValidatableResponse of(Board body) {
        return CLERK.asks().get(GOVERNANCE + "/escalations?body=" + body.id).then().statusCode(200);
    }

    private static void line(Board from, Board to, String verbs) {
        created("/bodies/" + from.id + "/reporting-lines", "{\"to\": \"%s\", \"verbs\": [%s]}".formatted(to.id, verbs));
    }

    private static String planned(Board body, LocalDate day, String from, String to) {
        return Board.address("/meetings", "{\"body\": \"%s\", \"kind\": \"ordinary\", \"date\": \"%s\", \"startsAt\": \"%s\", \"endsAt\": \"%s\"}".formatted(body.id, day, from, to));
    }

    /** One of today that sits. */
    private static String sitting(Board body, String from, String to) {
        String meeting = planned(body, TODAY, from, to);
        publish(meeting);
        return body.opened(meeting, 3);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
