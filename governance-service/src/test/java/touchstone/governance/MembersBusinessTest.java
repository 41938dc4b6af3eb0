package touchstone.governance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static touchstone.governance.Board.circulate;
import static touchstone.governance.Board.created;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.publish;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.ADVISER;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.CLERK_NEXT_DOOR;
import static touchstone.governance.People.COLLEAGUE;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.COUNCIL_NEXT_DOOR;
import static touchstone.governance.People.DIRECTOR;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.ISLE;
import static touchstone.governance.People.MANAGER;
import static touchstone.governance.People.POLICE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.platform.testing.EveryRead;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.time.AsAt;

/** A body's unpublished and exempt business is for its members and the authority: nobody else is told of it, whatever they read. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MembersBusinessTest {
    private static final List<String> INTERNAL = List.of("hush-draft-item", "hush-draft-paper", "hush-draft-content", "hush-minute", "hush-decision", "hush-option", "hush-substitute",
            "hush-log", "hush-progress", "hush-risk", "hush-mitigation", "hush-letter", "hush-content", "hush-enclosure", "hush-enclosed");
    private static final List<String> EXEMPT = List.of("hush-subject", "hush-kept-minute", "hush-kept-decision", "hush-kept-option",
            "hush-kept-log", "hush-kept-progress", "hush-named-log", "hush-interest", "hush-mended", "hush-correction", "hush-cancelled", "hush-reason", "hush-excluded-decision", "hush-comment",
            "hush-paper", "hush-text-of-it", "hush-kept-paper", "hush-kept-text");
    private static final List<String> NAMED = List.of("named-log", "named-progress", "named-risk", "named-letter", "named-post");

    private final List<String> ids = new ArrayList<>();
    private final List<String> meetings = new ArrayList<>();
    private Board board;

    /** What the planted words begin with. */
    private String secret = "hush";

    @Test
    void a_bodys_business_is_told_to_its_members_and_to_the_authority_alone() {
        board = new Board();
        openBusiness();
        exemptBusiness();
        registers();
        ids.addAll(meetings);
        ids.add(board.id);
        EveryRead reads = new EveryRead(ISLE, Map.of("id", ids, "meeting", meetings, "letter", ids, "year", List.of("2013"), "date", List.of("2013-04-23"), "number", List.of("1"), "body", List.of(board.id),
                "asAt", List.of(AsAt.today().toString(), "2013-06-20"), "on", List.of("2013-06-20"),
                "subject", List.of("touchstone:plans:action:hush-subject")), List.of(INTERNAL, EXEMPT, NAMED), CLERK);
        for (Person insider : List.of(COUNCIL, CLERK, DIRECTOR, ADVISER)) {
            reads.tellsAll(insider, insider.name(), INTERNAL);
            reads.tellsAll(insider, insider.name(), EXEMPT);
        }
        reads.tellsAll(MANAGER, "the programme manager", INTERNAL);
        reads.tellsNothing(MANAGER, "the programme manager", EXEMPT);
        for (Person outsider : List.of(POLICE, COLLEAGUE, VISITOR, CLERK_NEXT_DOOR, COUNCIL_NEXT_DOOR)) {
            reads.tellsNothing(outsider, outsider.name() + " of " + outsider.authority(), outsider == COLLEAGUE ? without(INTERNAL, "hush-log") : INTERNAL);
            reads.tellsNothing(outsider, outsider.name() + " of " + outsider.authority(), EXEMPT);
        }
        reads.tellsAll(POLICE, "the agency that it names", NAMED);
        reads.tellsNothing(VISITOR, "the public", NAMED);
    }

    @Test
    void of_a_body_for_members_only_not_even_the_councils_own_people_read() {
        secret = "mute";
        board = new Board().readBy("members");
        openBusiness();
        exemptBusiness();
        registers();
        ids.addAll(meetings);
        ids.add(board.id);
        List<String> business = Stream.concat(INTERNAL.stream(), EXEMPT.stream()).map(this::kept).toList();
        EveryRead reads = new EveryRead(ISLE, Map.of("id", ids, "meeting", meetings, "letter", ids, "year", List.of("2013"), "number", List.of("1"), "date", List.of("2013-04-23"), "body", List.of(board.id),
                "asAt", List.of(AsAt.today().toString(), "2013-06-20"), "on", List.of("2013-06-20"),
                "subject", List.of("touchstone:plans:action:mute-subject")), List.of(business), CLERK);
        for (Person insider : List.of(COUNCIL, CLERK, DIRECTOR, ADVISER)) {
            reads.tellsAll(insider, insider.name(), business);
        }
        for (Person outsider : List.of(MANAGER, POLICE, VISITOR, CLERK_NEXT_DOOR, COUNCIL_NEXT_DOOR)) {
            reads.tellsNothing(outsider, outsider.name() + " of " + outsider.authority(), business);
        }
    }

    @Test
    void what_is_published_once_confirmed_is_read_by_the_public_from_then_on() {
        board = new Board().readBy("once-confirmed");
        String meeting = board.planned("2013-05-21");
        String item = item(meeting, "");
        publish(meeting);
        VISITOR.asks().get(meeting).then().statusCode(404);
        MANAGER.asks().get(meeting).then().statusCode(200);
        board.opened(meeting, 3);
        String decision = GOVERNANCE + "/decisions/" + decided(meeting, item, "What is known later", "Nothing");
        step(meeting, "closing", "");
        circulate(meeting);
        VISITOR.asks().get(decision).then().statusCode(404);
        VISITOR.asks().get(meeting + "/minutes-versions").then().statusCode(404);
        MANAGER.asks().get(decision).then().statusCode(200);
        step(meeting, "minutes-confirmation", "{\"atMeeting\": \"%s\"}".formatted(id(board.open("2013-06-18", 3))));
        VISITOR.asks().get(meeting).then().statusCode(200);
        VISITOR.asks().get(decision).then().statusCode(200);
    }

    @Test
    void who_may_come_instead_reads_as_the_seat_does_and_nobody_of_another_agency() {
        String meeting = new Board().planned("2013-05-21");
        String members = GOVERNANCE + "/bodies/" + CLERK.asks().get(meeting).path("meeting.body") + "/members";
        Person deputy = Person.of("Deputy  commander", "police", ISLE, Role.PARTNER);
        Person elsewhere = Person.of("Deputy Commander", "council", ISLE, Role.PARTNER);
        deputy.asks().get(meeting).then().statusCode(404);
        String seat = CLERK.asks().body("""
                {"post": "Commander", "agency": "police", "role": "member", "voting": true, "substitutes": ["Deputy Commander"]}""").post(members).then().statusCode(201).extract().path("id");
        deputy.asks().get(meeting).then().statusCode(200);
        elsewhere.asks().get(meeting).then().statusCode(404);
        CLERK.asks().body("{\"until\": \"2014-12-31\"}").post(members + "/" + seat + "/ending").then().statusCode(200);
        deputy.asks().get(meeting).then().statusCode(404);
    }

    private static List<String> without(List<String> words, String one) {
        return words.stream().filter(word -> !word.equals(one)).toList();
    }

    private String kept(String words) {
        return words.replace("hush", secret);
    }

    /** A planned meeting, and one under way with a minute, a decision, a substitute and a log action. */
    private void openBusiness() {
        String planned = board.planned("2013-07-16");
        add(planned, item(planned, kept(", \"subjects\": [\"touchstone:plans:action:hush-draft-item\"]")));
        paper(planned, CLERK.asks().get(planned).path("items[0].id"), "hush-draft-paper", "", "hush-draft-content");
        String meeting = board.planned("2013-05-21");
        String item = item(meeting, "");
        publish(meeting);
        board.opened(meeting, 2);
        minuted(meeting, item, "hush-minute");
        add(meeting, decided(meeting, item, "hush-decision", "hush-option"));
        CLERK.asks().body(kept("{\"presence\": \"substitute\", \"substitute\": \"hush-substitute\"}")).put(meeting + "/attendance/" + board.members.get(2))
                .then().statusCode(200);
        logged(meeting, item, "hush-log", "health");
        logged(meeting, item, "named-log", "police");
    }

    /** A meeting with an exempt item, its minutes confirmed with a correction; and one cancelled that had such an item. */
    private void exemptBusiness() {
        String meeting = board.planned("2013-03-12");
        String item = item(meeting, kept(", \"exemptParagraph\": 2, \"subjects\": [\"touchstone:plans:action:hush-subject\"]"));
        paper(meeting, item, "hush-paper", "", "hush-text-of-it");
        paper(meeting, item(meeting, ""), "hush-kept-paper", ", \"exemptParagraph\": 3", "hush-kept-text");
        publish(meeting);
        board.opened(meeting, 3);
        minuted(meeting, item, "hush-kept-minute");
        add(meeting, decided(meeting, item, "hush-kept-decision", "hush-kept-option"));
        logged(meeting, item, "hush-kept-log", "health");
        logged(meeting, item, "hush-named-log", "police");
        CLERK.asks().body("{\"item\": \"%s\", \"seat\": \"%s\", \"kind\": \"other\", \"interest\": \"%s\"}".formatted(item, board.members.get(0), kept("hush-interest")))
                .post(meeting + "/declarations").then().statusCode(201);
        excluded(meeting);
        step(meeting, "closing", "");
        circulate(meeting);
        CLERK.asks().body("{\"item\": \"%s\", \"text\": \"%s\"}".formatted(item, kept("hush-comment"))).post(meeting + "/minutes-comments").then().statusCode(201);
        step(meeting, "minutes-confirmation", "{\"atMeeting\": \"%s\", \"corrections\": \"%s\"}".formatted(id(board.open("2013-04-23", 3)), kept("hush-correction")));
        CLERK.asks().body("{\"item\": \"%s\", \"text\": \"%s\", \"reason\": \"Misheard\"}".formatted(item, kept("hush-mended"))).post(meeting + "/corrections")
                .then().statusCode(201);
        String cancelled = board.planned("2013-06-18");
        item(cancelled, ", \"exemptParagraph\": 2");
        publish(cancelled);
        add(cancelled, id(cancelled));
        step(cancelled, "cancellation", kept("{\"reason\": \"hush-cancelled\"}"));
    }

    /** An item that becomes exempt while the meeting sits. */
    private void excluded(String meeting) {
        String item = item(meeting, ", \"lateReason\": \"Urgent\"");
        add(meeting, decided(meeting, item, "hush-excluded-decision", "Wait"));
        String resolution = CLERK.asks().body("{\"verb\": \"note\", \"text\": \"To exclude the public\"}").post(meeting + "/decisions").path("id");
        CLERK.asks().body("{\"paragraph\": 2, \"reason\": \"%s\", \"resolution\": \"%s\"}".formatted(kept("hush-reason"), resolution))
                .post(meeting + "/items/" + item + "/exclusion").then().statusCode(200);
    }

    private void registers() {
        String risk = "{\"reference\": \"%s\", \"title\": \"%s\"%s}";
        ids.add(created("/risks", kept(risk.formatted("H1" + secret, "hush-risk", ", \"body\": \"%s\", \"mitigation\": \"hush-mitigation\"".formatted(board.id)))));
        ids.add(created("/risks", risk.formatted("H2" + secret, "named-risk", ", \"owner\": \"Police\"")));
        String letter = "{\"kind\": \"letter\", \"body\": \"%s\", \"sender\": \"Chair\", \"recipients\": [\"%s\"], \"subject\": \"%s\", \"content\": \"%s\"}";
        String sent = created("/letters", kept(letter.formatted(board.id, "Minister", "hush-letter", "hush-content")));
        ids.add(sent);
        ids.add(CLERK.asks().contentType("application/octet-stream").body(kept("hush-enclosed").getBytes(UTF_8)).post(GOVERNANCE + "/letters/" + sent + "/files?name="
                + kept("hush-enclosure") + ".txt").then().statusCode(201).extract().path("id"));
        ids.add(created("/letters", letter.formatted(board.id, "Police", "named-letter", "As agreed")));
        created("/bodies/" + new Board().id + "/members", """
                {"post": "Superintendent %s", "agency": "police", "role": "member", "voting": true}""".formatted(board.reference));
        ids.add(created("/letters", letter.formatted(board.id, "superintendent " + board.reference, "named-post", "As agreed")));
    }

    private void paper(String meeting, String item, String title, String more, String content) {
        String paper = Papers.filed(meeting, item, kept(title), more);
        Papers.upload(paper, kept(content)).then().statusCode(200);
        ids.add(id(paper));
    }

    private void add(String meeting, String of) {
        meetings.add(id(meeting));
        ids.add(of);
    }

    private void minuted(String meeting, String item, String text) {
        CLERK.asks().header("If-Match", "*").body("{\"text\": \"%s\"}".formatted(kept(text))).put(meeting + "/items/" + item + "/minute").then().statusCode(200);
    }

    private String decided(String meeting, String item, String text, String option) {
        return CLERK.asks().body("{\"item\": \"%s\", \"verb\": \"note\", \"text\": \"%s\", \"options\": [\"%s\"]}".formatted(item, kept(text), kept(option)))
                .post(meeting + "/decisions").then().statusCode(201).extract().path("id");
    }

    private void logged(String meeting, String item, String text, String agency) {
        String action = created("/log-actions", "{\"meeting\": \"%s\", \"item\": \"%s\", \"text\": \"%s\", \"agency\": \"%s\"}".formatted(id(meeting), item, kept(text), agency));
        ids.add(action);
        CLERK.asks().body("{\"note\": \"%s\"}".formatted(kept(text).replace("log", "progress"))).post(GOVERNANCE + "/log-actions/" + action + "/progress").then().statusCode(200);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
