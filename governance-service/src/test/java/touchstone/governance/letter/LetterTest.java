package touchstone.governance.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.GOVERNANCE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LetterTest {
    private static final String LETTERS = GOVERNANCE + "/letters";

    @Test
    void a_promised_letter_is_sent_once() {
        Board board = new Board("receive");
        String letter = LETTERS + "/" + CLERK.asks().body("""
                {"kind": "letter", "body": "%s", "sender": "Director of Children's Services", "recipients": ["Each member of the board"],
                 "subject": "Progress before the board meets again", "dueOn": "2012-12-31"}""".formatted(board.id))
                .post(LETTERS).then().statusCode(201).body("sentOn", nullValue()).body("open", equalTo(true)).body("pastDue", equalTo(true)).extract().path("id");
        CLERK.asks().body("{\"sentOn\": \"2012-12-20\"}")
                .post(letter + "/sending").then().statusCode(200).body("sentOn", equalTo("2012-12-20")).body("open", equalTo(false));
        CLERK.asks().body("{\"sentOn\": \"2012-12-21\"}").post(letter + "/sending").then().statusCode(409);
        COUNCIL.asks().get(LETTERS + "?asAt=2012-12-19&body=" + board.id).then().body("items", empty());
        COUNCIL.asks().get(LETTERS + "?asAt=2012-12-20&body=" + board.id).then().body("items.subject", contains("Progress before the board meets again"));
    }

    @Test
    void a_letter_is_not_sent_in_the_future() {
        CLERK.asks().body("""
                {"kind": "notice", "sender": "Minister", "recipients": ["Council"], "subject": "Improvement notice", "sentOn": "2199-01-01"}""")
                .post(LETTERS).then().statusCode(422).body("errors.field", hasItem("sentOn"));
    }

    @Test
    void a_letter_that_asks_for_an_answer_waits_for_it() {
        Board board = new Board();
        String of = LETTERS + "?body=" + board.id;
        String letter = LETTERS + "/" + written(board, "Ofsted", ", \"replyBy\": \"2013-02-01\"");
        CLERK.asks().body("{\"answeredOn\": \"2013-01-20\", \"answeredBy\": \"Ofsted\"}").post(letter + "/answer").then().statusCode(409).body("detail", containsString("not sent yet"));
        CLERK.asks().body("{\"sentOn\": \"2013-02-02\"}").post(letter + "/sending").then().statusCode(422);
        CLERK.asks().body("{\"sentOn\": \"2013-01-10\"}").post(letter + "/sending").then().statusCode(200)
                .body("awaitsReply", equalTo(true)).body("replyPastDue", equalTo(true)).body("allowed", contains("answer", "add-file"));
        CLERK.asks().get(of + "&awaitsReply=true").then().body("items.subject", contains("Ofsted"));
        CLERK.asks().body("{\"answeredOn\": \"2013-01-09\", \"answeredBy\": \"Ofsted\"}").post(letter + "/answer").then().statusCode(422);
        CLERK.asks().body("{\"answeredOn\": \"2013-02-12\", \"answeredBy\": \"Ofsted\", \"answer\": \"Agreed\"}").post(letter + "/answer").then()
                .statusCode(200).body("awaitsReply", equalTo(false)).body("answer", equalTo("Agreed")).body("allowed", contains("add-file"));
        COUNCIL.asks().get(letter + "?asAt=2013-02-11").then().body("answeredOn", nullValue()).body("answer", nullValue()).body("awaitsReply", equalTo(true));
    }

    @Test
    void files_are_kept_with_a_letter_and_a_wrong_one_is_withdrawn_with_a_reason() {
        String letter = LETTERS + "/" + written(new Board(), "Minister", ", \"sentOn\": \"2013-01-10\"");
        CLERK.asks().get(letter).then().body("allowed", contains("answer", "add-file"));
        enclosed(letter, "../etc/passwd", "As signed").statusCode(422);
        String file = letter + "/files/" + enclosed(letter, "signed.pdf", "As signed").statusCode(201).body("name", equalTo("signed.pdf.txt")).body("mediaType", equalTo("text/plain"))
                .body("withdrawnAt", nullValue()).extract().path("id");
        enclosed(letter, "again.txt", "As signed").statusCode(409).body("detail", containsString("as signed.pdf.txt"));
        enclosed(letter, "run.sh", "#!/bin/sh\nrm").statusCode(415);
        enclosed(letter, "empty.txt", "").statusCode(422);
        String tag = COUNCIL.asks().accept("*/*").get(file + "/content").then().statusCode(200).body(equalTo("As signed")).header("Content-Disposition", startsWith("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff")).extract().header("ETag");
        COUNCIL.asks().accept("*/*").header("If-None-Match", tag).get(file + "/content").then().statusCode(304);
        CLERK.asks().body("{\"reason\": \" \"}").post(file + "/withdrawal").then().statusCode(422).body("errors.field", contains("reason"));
        CLERK.asks().body("{\"reason\": \"It was the draft\"}").post(file + "/withdrawal").then().statusCode(200).body("withdrawalReason", equalTo("It was the draft"));
        CLERK.asks().body("{\"reason\": \"Again\"}").post(file + "/withdrawal").then().statusCode(409);
        COUNCIL.asks().accept("*/*").get(file + "/content").then().statusCode(404);
        COUNCIL.asks().get(letter + "/files").then().body("items.name", contains("signed.pdf.txt")).body("items.withdrawalReason", contains("It was the draft"));
        COUNCIL.asks().get(letter + "/files?asAt=2013-06-13").then().body("items", empty());
        enclosed(letter, "again.txt", "As signed").statusCode(201);
    }

    @Test
    void a_letter_has_so_many_files_and_no_more() {
        String letter = LETTERS + "/" + written(new Board(), "Minister", "");
        for (int number = 1; number <= 20; number++) {
            enclosed(letter, "page.txt", "Page " + number).statusCode(201);
        }
        enclosed(letter, "page.txt", "Page 21").statusCode(409).body("detail", containsString("20 files"));
    }

    private static ValidatableResponse enclosed(String letter, String name, String content) {
        return CLERK.asks().contentType("application/octet-stream").body(content.getBytes(UTF_8)).post(letter + "/files?name=" + name).then();
    }

    @Test
    void the_list_narrows_pages_and_refuses_what_it_does_not_know() {
        Board board = new Board();
        String of = LETTERS + "?body=" + board.id;
        written(board, "Sent", ", \"sentOn\": \"2013-01-10\"");
        written(board, "Promised", ", \"dueOn\": \"2013-03-01\", \"content\": \"Of auditors\"");
        written(board, "Expected", "");
        CLERK.asks().get(of).then().body("items.subject", contains("Expected", "Promised", "Sent"));
        CLERK.asks().get(of + "&open=false").then().body("items.subject", contains("Sent"));
        CLERK.asks().get(of + "&text=auditor").then().body("items.subject", contains("Promised"));
        CLERK.asks().get(of + "&kind=notice").then().body("items", empty());
        String next = CLERK.asks().get(of + "&limit=1").then().body("items.subject", contains("Expected")).extract().path("next");
        CLERK.asks().get(next).then().body("items.subject", contains("Promised"));
        CLERK.asks().get(of + "&to=minister").then().statusCode(400);
    }

    private static String written(Board board, String subject, String more) {
        return Board.created("/letters", "{\"kind\": \"letter\", \"body\": \"%s\", \"sender\": \"Chair\", \"recipients\": [\"Minister\"], \"subject\": \"%s\"%s}".formatted(board.id, subject, more));
    }
}
