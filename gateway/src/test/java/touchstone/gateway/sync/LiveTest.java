package touchstone.gateway.sync;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.gateway.Callers.agency;
import static touchstone.gateway.Callers.person;
import static touchstone.gateway.Callers.visitor;
import static touchstone.gateway.Eventually.eventually;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.gateway.clients.PlansClient;
import touchstone.platform.testing.http.RequestSpecification;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@TestProfile(MovingOwners.Profile.class)
class LiveTest {
    private static final String STATUS = "/api/status/kent";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static String secret;
    private static String directorsPassword;

    @RestClient PlansClient.Updates updates;

    @TestHTTPResource("/kent/live")
    URL stream;

    @BeforeEach
    void kentIsFollowed() {
        if (secret == null) {
            Callers.council("kent");
            Callers.council("essex");
            secret = Callers.secret("kent");
            directorsPassword = Callers.open("kent", "director", Role.DIRECTOR).then().statusCode(201).extract().path("password");
        }
        eventually(() -> tag(visitor()) != null);
    }

    @AfterEach
    void everyoneIsBack() {
        MovingOwners.away = "nothing";
    }

    @Test
    void a_programme_is_composed_once_however_many_look() {
        rewordedBehindOurBack("Visit every child");
        eventually(() -> text(visitor()).startsWith("Visit every child"));
        visitor().accept("text/html").get("/").then().statusCode(200).body(containsString("Of 1 recommendation none is embedded"));
        int before = MovingOwners.ASKED.get();
        CompletableFuture.allOf(IntStream.range(0, 20).mapToObj(i -> CompletableFuture.runAsync(() -> text(visitor())))
                .toArray(CompletableFuture[]::new)).join();
        visitor().accept("text/html").get("/kent").then().statusCode(200).body(containsString("Visit every child"));
        visitor().accept("text/html").get("/").then().statusCode(200);
        assertEquals(before, MovingOwners.ASKED.get());
    }

    @Test
    void what_is_written_through_the_api_is_there_at_the_next_request() {
        text(visitor());
        MovingOwners.wording = "Visit them twice";
        agency(secret).body("{}").post("/api/plans/kent/actions/" + UUID.randomUUID() + "/updates/1/acceptance").then().statusCode(200);
        visitor().get(STATUS).then().body("recommendations[0].text", startsWith("Visit them twice"));
    }

    @Test
    void what_a_page_writes_is_there_at_the_next_request() {
        text(visitor());
        MovingOwners.wording = "Visit them weekly";
        updates.accept("kent", UUID.randomUUID(), UUID.randomUUID());
        visitor().get(STATUS).then().body("recommendations[0].text", startsWith("Visit them weekly"));
    }

    @Test
    void what_is_written_behind_the_gateways_back_comes_by_the_feed() {
        String before = text(visitor());
        MovingOwners.wording = "Write to every school";
        MovingOwners.tell("essex");
        eventually(() -> visitor().get("/api/status/essex").asString().contains("Write to every school"));
        assertEquals(before, text(visitor()), "what changed next door is no reason to ask again");
        MovingOwners.tell("kent");
        eventually(() -> text(visitor()).startsWith("Write to every school"));
    }

    @Test
    void nobody_is_shown_what_another_was_told() {
        for (int look = 0; look < 2; look++) {
            assertTrue(text(visitor()).endsWith("seen by the public"));
            assertTrue(text(agency(secret)).endsWith("seen by Police"));
            assertTrue(text(director()).endsWith("seen by Superintendent"));
            page(director()).then().body(containsString("seen by Superintendent"));
            page(visitor()).then().body(containsString("seen by the public")).body(not(containsString("Superintendent")));
        }
    }

    @Test
    void what_a_reader_holds_is_not_sent_again_until_it_changes() {
        String held = page(visitor()).then().header("ETag", startsWith("W/")).header("Cache-Control", equalTo("private, no-cache")).extract().header("ETag");
        int before = MovingOwners.ASKED.get();
        page(visitor().header("If-None-Match", held)).then().statusCode(304).header("ETag", equalTo(held)).body(equalTo(""));
        assertEquals(before, MovingOwners.ASKED.get());
        page(director().header("If-None-Match", held)).then().statusCode(200).body(containsString("seen by Superintendent"));

        rewordedBehindOurBack("Ask the young people");
        eventually(() -> page(visitor().header("If-None-Match", held)).statusCode() == 200);
    }

    @Test
    void the_status_and_the_front_page_have_editions_too() {
        for (String path : new String[] {STATUS, "/"}) {
            String held = visitor().accept("*/*").get(path).then().statusCode(200).header("ETag", notNullValue()).extract().header("ETag");
            visitor().accept("*/*").header("If-None-Match", held).get(path).then().statusCode(304);
        }
    }

    @Test
    void a_part_that_was_missing_is_asked_for_again() {
        MovingOwners.away = "/api/metrics/kent";
        rewordedBehindOurBack("Tell the board");
        eventually(() -> visitor().get(STATUS).path("unknown[0]") != null);
        visitor().get(STATUS).then().statusCode(200).header("ETag", nullValue());
        MovingOwners.away = "nothing";
        visitor().get(STATUS).then().header("ETag", notNullValue()).body("unknown.size()", equalTo(0));
    }

    @Test
    void while_an_owner_is_not_followed_everything_is_asked_anew() {
        MovingOwners.away = "/changes";
        eventually(() -> tag(visitor()) == null);
        MovingOwners.wording = "Nobody was told of this";
        eventually(() -> text(visitor()).startsWith("Nobody was told of this")); // each owner is missed when its own feed breaks off
        MovingOwners.away = "nothing";
        eventually(() -> tag(visitor()) != null);
        assertTrue(text(visitor()).startsWith("Nobody was told of this"));
    }

    @Test
    void an_open_page_is_told_that_it_moved_and_not_what() throws IOException, InterruptedException {
        HttpRequest listening = HttpRequest.newBuilder(URI.create(stream.toString())).timeout(PATIENCE).build();
        HttpResponse<InputStream> open = HttpClient.newHttpClient().send(listening, HttpResponse.BodyHandlers.ofInputStream());
        assertEquals("text/event-stream", open.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open.body(), StandardCharsets.UTF_8))) {
            String first = data(lines);
            MovingOwners.tell("kent");
            String second = data(lines);
            assertTrue(second.matches("data:[0-9a-f-]{36}-\\d+"), second);
            assertNotEquals(first, second);
        }
    }

    @Test
    void nothing_is_told_of_an_authority_that_is_not_here() {
        given().accept("text/event-stream").get("/atlantis/live").then().statusCode(404);
    }

    private static void rewordedBehindOurBack(String wording) {
        MovingOwners.wording = wording;
        MovingOwners.tell("kent");
    }

    private static RequestSpecification director() {
        return person("director", directorsPassword);
    }

    private static String text(RequestSpecification reader) {
        return reader.get(STATUS).then().statusCode(200).extract().path("recommendations[0].text");
    }

    private static String tag(RequestSpecification reader) {
        return reader.get(STATUS).then().statusCode(200).extract().header("ETag");
    }

    private static Response page(RequestSpecification reader) {
        return reader.accept("text/html").get("/kent");
    }

    private static String data(BufferedReader lines) throws IOException {
        return lines.lines().filter(line -> line.startsWith("data:")).findFirst().orElseThrow();
    }
}
