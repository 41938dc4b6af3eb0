package touchstone.gateway.sync;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.gateway.Callers.agency;
import static touchstone.gateway.Callers.visitor;
import static touchstone.gateway.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.gateway.Callers;
import touchstone.platform.testing.http.RequestSpecification;

/** What the API answered is answered again, while nothing moved and to nobody with another view. */
@QuarkusTest
@TestProfile(MovingOwners.Profile.class)
class ResponseCacheTest {
    private static final String LIST = "/api/plans/surrey/recommendations";
    private static final String DECISIONS = "/api/governance/surrey/decisions?limit=50";
    private static String secret;

    @BeforeEach
    void surreyIsFollowed() {
        if (secret == null) {
            Callers.council("surrey");
            Callers.council("devon");
            secret = Callers.secret("surrey");
        }
        eventually(() -> visitor().get("/api/status/surrey").header("ETag") != null);
    }

    @AfterEach
    void everyoneIsBack() {
        MovingOwners.away = "nothing";
    }

    @Test
    void an_owner_is_asked_once_for_what_many_ask() {
        String address = LIST + "?limit=" + UUID.randomUUID();
        for (int look = 0; look < 5; look++) {
            text(visitor(), address);
        }
        assertEquals(1, MovingOwners.asked(address));
        text(visitor(), address + "&after=x");
        assertEquals(1, MovingOwners.asked(address + "&after=x"), "another question");
    }

    @Test
    void a_long_question_or_a_long_answer_is_passed_through_and_not_kept() {
        String question = LIST + "?limit=" + "9".repeat(3_000);
        text(visitor(), question);
        text(visitor(), question);
        assertEquals(2, MovingOwners.asked(question));

        String answer = LIST + "?limit=" + UUID.randomUUID();
        MovingOwners.wording = "Read the whole file. ".repeat(20_000);
        for (int look = 0; look < 2; look++) {
            assertEquals(MovingOwners.wording + ", seen by the public", text(visitor(), answer));
        }
        assertEquals(2, MovingOwners.asked(answer));
        MovingOwners.wording = "Audit every case";
    }

    @Test
    void nobody_is_answered_what_another_was_told() {
        for (int look = 0; look < 2; look++) {
            assertTrue(text(visitor()).endsWith("seen by the public"));
            assertTrue(text(agency(secret)).endsWith("seen by Police"));
        }
    }

    @Test
    void what_is_written_here_is_answered_at_the_next_request() {
        text(visitor());
        MovingOwners.wording = "Ring every school";
        agency(secret).body("{}").post("/api/plans/surrey/actions/" + UUID.randomUUID() + "/updates/1/acceptance").then().statusCode(200);
        assertTrue(text(visitor()).startsWith("Ring every school"));
    }

    @Test
    void what_is_written_elsewhere_is_answered_when_the_feed_tells() {
        String before = text(visitor());
        MovingOwners.wording = "Ask every parent";
        MovingOwners.tell("devon");
        eventually(() -> text(visitor(), LIST.replace("surrey", "devon")).startsWith("Ask every parent"));
        assertEquals(before, text(visitor()), "what changed next door is no reason to ask again");
        MovingOwners.tell("surrey");
        eventually(() -> text(visitor()).startsWith("Ask every parent"));
    }

    @Test
    void who_holds_it_is_not_sent_it_again_until_it_reads_otherwise() {
        String held = visitor().get(LIST).then().statusCode(200).header("ETag", startsWith("W/"))
                .header("Cache-Control", equalTo("private, no-cache")).extract().header("ETag");
        RequestSpecification again = visitor().header("If-None-Match", held).header("X-Correlation-Id", "0123456789abcdef");
        again.get(LIST).then().statusCode(304).body(equalTo("")).header("ETag", equalTo(held)).header("X-Correlation-Id", equalTo("0123456789abcdef"));
        int before = MovingOwners.asked(LIST);
        MovingOwners.tell("surrey");
        eventually(() -> visitor().header("If-None-Match", held).get(LIST).statusCode() == 304 && MovingOwners.asked(LIST) > before);
        MovingOwners.wording = "Thank every volunteer";
        MovingOwners.tell("surrey");
        eventually(() -> visitor().header("If-None-Match", held).get(LIST).statusCode() == 200);
    }

    @Test
    void its_head_is_that_of_the_whole() {
        var whole = visitor().get(LIST).then().statusCode(200).extract();
        visitor().head(LIST).then().statusCode(200).body(equalTo("")).header("ETag", equalTo(whole.header("ETag")))
                .header("Content-Type", equalTo(whole.header("Content-Type")));
        visitor().header("If-None-Match", whole.header("ETag")).head(LIST).then().statusCode(304);
    }

    @Test
    void a_refusal_is_not_kept() {
        MovingOwners.away = LIST;
        visitor().get(LIST + "?limit=3").then().statusCode(503);
        MovingOwners.away = "nothing";
        visitor().get(LIST + "?limit=3").then().statusCode(200);
    }

    @Test
    void a_page_and_the_api_ask_an_owner_once_between_them() {
        eventually(() -> registerAsks(0));
        MovingOwners.tell("surrey");
        eventually(() -> registerAsks(1));
        int before = MovingOwners.asked(DECISIONS);
        visitor().get(DECISIONS).then().statusCode(200).body("items.size()", equalTo(0));
        assertEquals(before, MovingOwners.asked(DECISIONS));
    }

    @Test
    void what_is_written_at_one_owner_leaves_what_is_known_of_another() {
        eventually(() -> registerAsks(0));
        agency(secret).body("{}").post("/api/plans/surrey/actions/" + UUID.randomUUID() + "/updates/1/acceptance").then().statusCode(200);
        assertTrue(registerAsks(0));
        agency(secret).body("{}").post("/api/governance/surrey/letters/acceptance").then().statusCode(200);
        assertTrue(registerAsks(1));
    }

    private static boolean registerAsks(int times) {
        int before = MovingOwners.asked(DECISIONS);
        visitor().accept("text/html").get("/surrey/governance/decisions").then().statusCode(200);
        return MovingOwners.asked(DECISIONS) == before + times;
    }

    private static String text(RequestSpecification caller) {
        return text(caller, LIST);
    }

    private static String text(RequestSpecification caller, String address) {
        return caller.get(address).then().statusCode(200).extract().path("items[0].text");
    }
}
