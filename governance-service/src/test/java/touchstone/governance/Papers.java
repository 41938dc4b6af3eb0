package touchstone.governance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.publish;
import static touchstone.governance.People.CLERK;

import touchstone.platform.testing.http.Response;

/** Papers as a secretary files them. */
public final class Papers {
    private Papers() {}

    /** Address of a paper without content, for a new item of that meeting. */
    public static String filed(String meeting, String more) {
        return filed(meeting, item(meeting, ""), "Audits", more);
    }

    /** Address of a paper without content. */
    public static String filed(String meeting, String item, String title, String more) {
        return meeting + "/papers/" + CLERK.asks().body("{\"item\": \"%s\", \"title\": \"%s\"%s}".formatted(item, title, more))
                .post(meeting + "/papers").then().statusCode(201).extract().<String>path("id");
    }

    /** Address of a paper with content, whose agenda is out. */
    static String published(Board board, String more) {
        String meeting = board.planned("2013-04-23");
        String paper = filed(meeting, more);
        upload(paper, "audited,29").then().statusCode(200);
        publish(meeting);
        return paper;
    }

    public static Response upload(String paper, String content) {
        return CLERK.asks().contentType("application/octet-stream").body(content.getBytes(UTF_8)).put(paper + "/file?name=audits.csv");
    }
}
