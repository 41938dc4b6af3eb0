package touchstone.gateway.sync;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.gateway.Callers.visitor;
import static touchstone.gateway.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.platform.testing.http.Response;

/** Where more pages are asked for than can be made at once, some wait and some are asked to come again. */
@QuarkusTest
@TestProfile(PageLimitTest.Profile.class)
class PageLimitTest {

    /** A gateway that makes one page at a time. */
    public static class Profile extends MovingOwners.Profile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("touchstone.pages.at-once", "1", "touchstone.pages.patience", "2s",
                    "touchstone.papers.at-once", "1", "touchstone.papers.patience", "1s",
                    "touchstone.limits.burst", "400", "touchstone.limits.per-second", "100");
        }
    }

    @BeforeEach
    void durhamIsFollowed() {
        Callers.council("durham");
        eventually(() -> visitor().get("/api/status/durham").header("ETag") != null);
    }

    @AfterEach
    void everyoneGoesOn() {
        MovingOwners.gate.countDown();
    }

    @Test
    void who_waits_too_long_is_asked_to_come_again_and_is_served_then() {
        MovingOwners.hold();
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> page("/durham/plan?asAt=2013-05-01"));
        eventually(() -> MovingOwners.waits("asAt=2013-05-01"));
        page("/durham/plan?asAt=2013-05-02").then().statusCode(503).header("Retry-After", "5").contentType(startsWith("text/html"))
                .body(containsString("Try again in a few seconds."));
        MovingOwners.gate.countDown();
        first.join().then().statusCode(200);
        page("/durham/plan?asAt=2013-05-02").then().statusCode(200);
    }

    @Test
    void some_who_ask_for_different_pages_are_served_one_after_the_other() {
        page("/durham").then().statusCode(200);
        List<CompletableFuture<Integer>> pages = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> page("/durham?late=true&lead=agency-" + i).statusCode())).toList();
        assertEquals(List.of(200), pages.stream().map(CompletableFuture::join).distinct().toList());
    }

    @Test
    void who_floods_the_api_is_asked_to_wait_and_nobody_else_notices() {
        String flooding = Callers.secret("durham");
        String patient = Callers.secret("durham");
        List<Response> answers = IntStream.range(0, 900).mapToObj(i -> Callers.agency(flooding).get("/api/authorities")).toList();
        assertEquals(200, answers.get(0).statusCode());
        Response refused = answers.stream().filter(answer -> answer.statusCode() == 429).findFirst().orElseThrow();
        refused.then().contentType(startsWith("application/problem+json")).body("type", equalTo("/problems/too-many-requests"))
                .header("Retry-After", "1").header("RateLimit-Policy", "\"requests\";q=400;w=4").header("RateLimit", startsWith("\"requests\";r=0;t="));
        Callers.agency(patient).get("/api/authorities").then().statusCode(200).header("RateLimit", startsWith("\"requests\";r=399;t="));
        eventually(() -> Callers.agency(flooding).get("/api/authorities").statusCode() == 200);
    }

    @Test
    void papers_are_made_one_at_a_time_and_hold_up_no_page() {
        String password = Callers.open("durham", "paper.durham", Role.SECRETARIAT).then().statusCode(201).extract().path("password");
        MovingOwners.hold();
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> paper(password, "pdf?asAt=2013-05-01"));
        eventually(() -> MovingOwners.waits("asAt=2013-05-01"));
        paper(password, "docx?asAt=2013-05-02").then().statusCode(503).header("Retry-After", "5");
        page("/durham/bodies/none").then().statusCode(404);
        MovingOwners.gate.countDown();
        first.join().then().statusCode(200).contentType("application/pdf");
        paper(password, "docx?asAt=2013-05-02").then().statusCode(200);
    }

    private static Response paper(String password, String ending) {
        return Callers.person("paper.durham", password).accept("*/*").get("/durham/governance/actions." + ending);
    }

    private static Response page(String address) {
        return visitor().accept("text/html").get(address);
    }
}
