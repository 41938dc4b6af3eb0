package touchstone.governance.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.governance.Board.publish;
import static touchstone.governance.Board.step;
import static touchstone.governance.Papers.filed;
import static touchstone.governance.Papers.upload;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PaperTest {

    @Test
    void a_paper_has_versions_and_each_stays_readable() {
        String meeting = new Board().planned("2013-04-23");
        String paper = filed(meeting, "");
        upload(paper, "audited,29").then().statusCode(200).body("files.number", contains(1));
        upload(paper, "audited,29").then().body("files.number", contains(1));
        upload(paper, "audited,44").then().body("files.number", contains(2, 1)).body("files[0].mediaType", equalTo("text/csv")).body("files[0].uploadedBy", notNullValue());
        CLERK.asks().accept("*/*").get(paper + "/file").then().statusCode(200).body(equalTo("audited,44"));
        String tag = CLERK.asks().accept("*/*").get(paper + "/file?number=1").then().body(equalTo("audited,29")).header("Content-Disposition", startsWith("attachment")).extract().header("ETag");
        CLERK.asks().accept("*/*").header("If-None-Match", tag).get(paper + "/file?number=1").then().statusCode(304);
        CLERK.asks().accept("*/*").get(paper + "/file?number=3").then().statusCode(404);
    }

    @Test
    void the_public_reads_a_version_once_it_has_gone_out_with_the_agenda() {
        String meeting = new Board().planned("2013-04-23");
        String paper = filed(meeting, "");
        upload(paper, "audited,29");
        publish(meeting);
        VISITOR.asks().accept("*/*").get(paper + "/file").then().statusCode(200).body(equalTo("audited,29"));
        upload(paper, "audited,44");
        VISITOR.asks().accept("*/*").get(paper + "/file").then().body(equalTo("audited,29"));
        VISITOR.asks().get(meeting + "/papers").then().body("items.files.flatten().number", contains(1)).body("items[0].files[0].uploadedBy", nullValue());
        publish(meeting);
        VISITOR.asks().accept("*/*").get(paper + "/file").then().body(equalTo("audited,44"));
    }

    @Test
    void what_is_exempt_reaches_nobody_outside() {
        String meeting = new Board().planned("2013-04-23");
        String paper = filed(meeting, ", \"exemptParagraph\": 3");
        upload(paper, "one family");
        publish(meeting);
        VISITOR.asks().get(meeting + "/papers").then().body("items", empty());
        VISITOR.asks().accept("*/*").get(paper + "/file").then().statusCode(404);
    }

    @Test
    void a_paper_is_for_an_item_that_is_to_be_taken_and_no_program() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        String paper = filed(meeting, "");
        CLERK.asks().contentType("application/octet-stream").body("#!/bin/sh\nrm".getBytes(UTF_8)).put(paper + "/file?name=a.sh").then().statusCode(415);
        upload(paper, "").then().statusCode(422);
        String elsewhere = Board.item(board.planned("2013-05-21"), "");
        CLERK.asks().body("{\"item\": \"%s\", \"title\": \"Audits\"}".formatted(elsewhere)).post(meeting + "/papers").then().statusCode(422);
        publish(meeting);
        board.opened(meeting, 3);
        upload(paper, "tabled").then().statusCode(200);
        step(meeting, "closing", "");
        upload(paper, "too late").then().statusCode(409);
    }
}
