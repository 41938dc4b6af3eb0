package touchstone.gateway.sync;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static touchstone.gateway.Callers.administrator;
import static touchstone.gateway.Callers.visitor;
import static touchstone.gateway.Eventually.eventually;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.platform.testing.http.Response;

/** Pages are made once and read often, and nobody reads another's. */
@QuarkusTest
@TestProfile(MovingOwners.Profile.class)
class PageCacheTest {
    private static final List<String> PAGES = List.of("/", "/norfolk", "/norfolk/plan", "/norfolk/governance");
    private static Browser chair;
    private static Browser member;

    @TestHTTPResource
    URI gateway;

    @BeforeEach
    void norfolkIsFollowed() {
        if (chair == null) {
            Callers.council("norfolk");
            chair = director("chair", "Chair & <adviser>");
            member = director("member", "Lead member");
        }
        eventually(() -> visitor().get("/api/status/norfolk").header("ETag") != null);
    }

    @AfterEach
    void everyoneIsBack() {
        MovingOwners.away = "nothing";
    }

    @Test
    void a_page_of_which_nothing_moved_is_not_made_again_and_not_sent_to_who_holds_it() {
        for (String page : PAGES) {
            String held = visitor().accept("text/html").header("Accept-Encoding", "gzip").get(page).then().statusCode(200).header("ETag", startsWith("W/"))
                    .header("Cache-Control", "private, no-cache").header("Vary", containsString("Accept-Encoding")).extract().header("ETag");
            MovingOwners.away = "/api";
            assertEquals(page(page).asString(), page(page).asString());
            visitor().accept("text/html").header("If-None-Match", held).get(page).then().statusCode(304)
                    .header("ETag", held).body(equalTo(""));
            visitor().accept("text/html").header("If-None-Match", "W/\"another\"").get(page).then().statusCode(200);
            MovingOwners.away = "nothing";
        }
    }

    @Test
    void a_kept_page_comes_as_safely_as_a_new_one() {
        for (int look = 0; look < 2; look++) {
            page("/norfolk/plan").then().contentType("text/html;charset=UTF-8").header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", containsString("default-src 'self'")).header("X-Correlation-Id", notNullValue());
        }
    }

    @Test
    void many_who_ask_for_the_same_at_once_wait_for_one_of_them() {
        String page = "/norfolk?asAt=2013-06-1" + System.nanoTime() % 10;
        int before = MovingOwners.ASKED.get();
        CompletableFuture.allOf(IntStream.range(0, 20).mapToObj(i -> CompletableFuture.runAsync(() -> page(page).then().statusCode(200)))
                .toArray(CompletableFuture[]::new)).join();
        assertEquals(before + 1, MovingOwners.ASKED.get());
    }

    @Test
    void who_is_signed_in_reads_their_own_name_and_sends_their_own_forms() {
        for (int look = 0; look < 2; look++) {
            chair.asks().get("/norfolk/plan").then().body(containsString(">Chair &amp; &lt;adviser&gt;<"))
                    .body(containsString(chair.csrf())).body(not(containsString(member.csrf())));
            member.asks().get("/norfolk/plan").then().body(containsString(">Lead member<"))
                    .body(containsString(member.csrf())).body(not(containsString("adviser")));
            page("/norfolk/plan").then().body(not(containsString("Lead member"))).body(containsString("href=\"/sign-in\""));
        }
        assertNotEquals(chair.asks().get("/norfolk/plan").header("ETag"), member.asks().get("/norfolk/plan").header("ETag"));
    }

    @Test
    void what_is_made_for_somebody_no_browser_stores_and_who_holds_it_all_the_same_is_not_sent_it_again() {
        for (String page : PAGES) {
            String held = chair.asks().get(page).then().statusCode(200).header("Cache-Control", "no-store").extract().header("ETag");
            chair.asks().header("If-None-Match", held).get(page).then().statusCode(304).header("Cache-Control", "no-store").body(equalTo(""));
        }
    }

    @Test
    void a_mistaken_address_greets_the_reader_by_name_too() {
        chair.asks().get("/norfolk/actions/nowhere").then().statusCode(404).body(containsString(">Chair &amp; &lt;adviser&gt;<"))
                .body(containsString(chair.csrf()));
    }

    @Test
    void compressed_and_plain_a_page_says_the_same() throws IOException, InterruptedException {
        for (String session : new String[] {"none", chair.session()}) {
            for (int look = 0; look < 2; look++) {
                byte[] plain = bytes("identity", session, HttpClient.Version.HTTP_1_1).body();
                for (HttpClient.Version version : HttpClient.Version.values()) {
                    HttpResponse<byte[]> compressed = bytes("gzip, deflate", session, version);
                    assertEquals("gzip", compressed.headers().firstValue("Content-Encoding").orElse("none"));
                    assertArrayEquals(plain, new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes());
                }
            }
        }
    }

    @Test
    void a_page_with_a_part_missing_is_not_kept() {
        MovingOwners.tell("norfolk");
        MovingOwners.away = "/api/metrics/norfolk";
        eventually(() -> page("/norfolk").header("ETag") == null);
        MovingOwners.away = "nothing";
        page("/norfolk").then().header("ETag", notNullValue()).body(not(containsString("does not answer")));
    }

    @Test
    void an_agency_that_was_added_is_named_at_the_next_request() {
        administrator().body("{\"slug\": \"suffolk\", \"name\": \"Suffolk\"}").post("/api/authorities").then().statusCode(201);
        page("/suffolk").then().statusCode(200).body(not(containsString("Suffolk Constabulary")));
        administrator().body("{\"slug\": \"police\", \"name\": \"Suffolk Constabulary\", \"kind\": \"police\"}")
                .post("/api/authorities/suffolk/agencies").then().statusCode(201);
        page("/suffolk").then().body(containsString("Suffolk Constabulary"));
        page("/").then().body(containsString("Suffolk"));
    }

    @Test
    void while_an_owner_is_not_followed_pages_are_made_anew() {
        MovingOwners.away = "/changes";
        eventually(() -> visitor().get("/api/status/norfolk").header("ETag") == null);
        String wording = MovingOwners.wording;
        MovingOwners.wording = "Nobody was told of this page";
        eventually(() -> page("/norfolk").asString().contains("Nobody was told of this page"));
        MovingOwners.wording = wording;
        page("/norfolk").then().body(not(containsString("Nobody was told of this page")));
    }

    @Test
    void a_problem_is_not_kept() {
        MovingOwners.away = "/api/plans/norfolk";
        MovingOwners.tell("norfolk");
        eventually(() -> page("/norfolk/plan").statusCode() == 503);
        page("/norfolk/plan").then().header("ETag", nullValue());
        MovingOwners.away = "nothing";
        page("/norfolk/plan").then().statusCode(200);
    }

    private static Response page(String address) {
        return visitor().accept("text/html").get(address);
    }

    private static Browser director(String signIn, String post) {
        String password = administrator().body("{\"signIn\": \"%s.norfolk\", \"post\": \"%s\", \"agency\": \"police\", \"roles\": [\"director\"]}"
                .formatted(signIn, post)).post("/api/authorities/norfolk/accounts").then().statusCode(201).extract().path("password");
        return Browser.signedIn(signIn + ".norfolk", password);
    }

    private HttpResponse<byte[]> bytes(String encoding, String session, HttpClient.Version version) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/norfolk/plan")).version(version).header("Accept", "text/html")
                .header("Accept-Encoding", encoding).header("Cookie", "touchstone=" + session).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
