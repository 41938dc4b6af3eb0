package touchstone.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FeedTest {
    @Inject
    EntityManager database;

    @Test
    void every_step_of_a_meeting_goes_out_in_its_order() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        Board.publish(meeting);
        step(meeting, "opening", "");
        step(meeting, "closing", "");
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        assertEquals(List.of("meeting.planned", "meeting.agenda-published", "meeting.open", "meeting.held"),
                database.createNativeQuery("select type from event where subject = :subject order by at, id")
                        .setParameter("subject", "touchstone:governance:meeting:" + id).getResultList());
    }

    @Test
    void nothing_exempt_goes_out() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        String item = item(meeting, ", \"exemptParagraph\": 2, \"subjects\": [\"touchstone:plans:action:family-x\"]");
        Board.publish(meeting);
        board.opened(meeting, 3);
        CLERK.asks().header("If-Match", "*").body("{\"text\": \"About family X\"}")
                .put(meeting + "/items/" + item + "/minute").then().statusCode(200);
        CLERK.asks().body("{\"item\": \"%s\", \"verb\": \"note\", \"text\": \"Family X\"}".formatted(item))
                .post(meeting + "/decisions").then().statusCode(201);
        assertEquals(List.of(), database.createNativeQuery("select type from event where cast(data as text) ilike '%family%x%'").getResultList());
    }

    @Test
    void a_refused_change_leaves_no_trace() {
        String meeting = new Board("receive").open("2012-11-08", 3);
        CLERK.asks().body("{\"verb\": \"approve\", \"text\": \"Never taken\"}")
                .post(meeting + "/decisions").then().statusCode(409);
        assertEquals(List.of(), database.createNativeQuery("select type from event where cast(data as text) like '%Never taken%'").getResultList());
    }
}
