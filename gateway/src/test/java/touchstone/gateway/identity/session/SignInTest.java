package touchstone.gateway.identity.session;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.gateway.Browser.signIn;
import static touchstone.gateway.Callers.administratorsPassword;
import static touchstone.gateway.Callers.visitor;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.Wire;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    @Test
    void a_person_signs_in_and_out_again() {
        Browser browser = administrator();
        browser.asks().get("/").then().statusCode(200).header("Cache-Control", "no-store").body(containsString("Sign out"));
        browser.calls().get("/api/authorities").then().statusCode(200).header("Cache-Control", "no-store");

        browser.submit("/sign-out", Map.of()).then().statusCode(303);

        browser.asks().get("/").then().statusCode(200).header("Cache-Control", not("no-store")).body(not(containsString("Sign out")));
    }

    @Test
    void the_session_is_out_of_reach_of_scripts_and_of_other_sites() {
        String cookie = signIn("administrator", administratorsPassword()).header("Set-Cookie");
        assertEquals(true, cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void a_wrong_password_says_so_and_keeps_the_name() {
        signIn("administrator", "guess").then().statusCode(401)
                .body(containsString("do not belong together")).body(containsString("value=\"administrator\""));
    }

    @Test
    void guessing_is_slowed_down() {
        for (int guess = 0; guess < 10; guess++) {
            signIn("chief.constable", "guess " + guess).then().statusCode(401);
        }
        signIn("chief.constable", "one more").then().statusCode(429).body(containsString("quarter of an hour"));
    }

    @Test
    void who_guesses_elsewhere_locks_nobody_out() {
        for (int guess = 0; guess < 10; guess++) {
            assertThat(enterFrom("127.0.0.2", "administrator", "guess " + guess), startsWith("HTTP/1.1 401"));
        }
        assertThat(enterFrom("127.0.0.2", "administrator", administratorsPassword()), startsWith("HTTP/1.1 429"));
        assertThat(enterFrom("127.0.0.3", "administrator", administratorsPassword()), startsWith("HTTP/1.1 303"));
    }

    @Test
    void a_browser_in_which_one_signed_in_before_is_not_locked_by_guesses_from_its_own_address() {
        String device = signIn("administrator", administratorsPassword()).cookie("touchstone-device");
        for (int guess = 0; guess < 10; guess++) {
            assertThat(enterFrom("127.0.0.4", "administrator", "guess " + guess), startsWith("HTTP/1.1 401"));
        }
        assertThat(enterFrom("127.0.0.4", "administrator", administratorsPassword()), startsWith("HTTP/1.1 429"));
        assertThat(enterFrom("127.0.0.4\nCookie: touchstone-device=" + device, "administrator", administratorsPassword()), startsWith("HTTP/1.1 303"));
    }

    @Test
    void of_many_guesses_at_once_no_more_are_checked_than_one_after_the_other() {
        List<CompletableFuture<Integer>> guesses = IntStream.range(0, 25).mapToObj(guess -> CompletableFuture.supplyAsync(
                () -> signIn("fire.officer", "guess " + guess).statusCode(), task -> new Thread(task).start())).toList();
        List<Integer> answers = guesses.stream().map(CompletableFuture::join).toList();
        assertThat(answers.stream().distinct().toList(), everyItem(oneOf(401, 429)));
        assertThat(answers.stream().filter(status -> status == 401).count(), both(greaterThan(0L)).and(lessThanOrEqualTo(10L)));
    }

    @Test
    void a_program_that_sends_many_requests_at_once_is_known_for_all_of_them() {
        Callers.council("isle-of-wight");
        String password = Callers.open("isle-of-wight", "many.at.once", Role.DIRECTOR).then().statusCode(201).extract().path("password");
        List<CompletableFuture<Integer>> requests = IntStream.range(0, 25).mapToObj(number -> CompletableFuture.supplyAsync(
                () -> Callers.person("many.at.once", password).get("/api/authorities").statusCode(), task -> new Thread(task).start())).toList();
        assertEquals(List.of(200), requests.stream().map(CompletableFuture::join).distinct().toList());
    }

    private static String enterFrom(String addressAndCookie, String name, String password) {
        String[] from = addressAndCookie.split("\n", 2);
        String form = "signIn=" + name + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return Wire.sendFrom(from[0], "POST /sign-in HTTP/1.1\n%sContent-Type: application/x-www-form-urlencoded\nContent-Length: %d\n\n%s"
                .formatted(from.length == 2 ? from[1] + "\n" : "", form.length(), form));
    }

    @Test
    void a_form_without_the_sessions_token_is_refused() {
        Browser browser = administrator();
        browser.asks().post("/sign-out").then().statusCode(403);
        browser.asks().formParam("csrf", browser.csrf()).header("Sec-Fetch-Site", "cross-site").post("/sign-out")
                .then().statusCode(403);
        for (String elsewhere : List.of("null", "https://elsewhere.example", "%")) {
            browser.asks().formParam("csrf", browser.csrf()).header("Origin", elsewhere).post("/sign-out").then().statusCode(403);
        }
        browser.asks().get("/").then().body(containsString("Sign out"));
    }

    @Test
    void the_api_takes_a_session_only_with_its_token() {
        Browser browser = administrator();
        String authority = "{\"slug\": \"luton\", \"name\": \"Luton\"}";
        visitor().cookie("touchstone", browser.session()).body(authority).post("/api/authorities").then().statusCode(403);
        browser.calls().body(authority).post("/api/authorities").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//api/authorities", "/%61pi/authorities", "/x/../api/authorities", "/./api/authorities", "/api;/authorities"})
    void another_spelling_of_the_address_does_not_pass_by_the_token(String address) {
        String body = "{\"slug\": \"york\", \"name\": \"York\"}";
        String answer = Wire.send("POST %s HTTP/1.1\nCookie: touchstone=%s\nContent-Type: application/json\nContent-Length: %d\n\n%s"
                .formatted(address, administrator().session(), body.length(), body));
        assertThat(answer, startsWith("HTTP/1.1 400"));
        visitor().get("/api/authorities/york").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,same-site", "Sec-Fetch-Site,cross-site", "Origin,null", "Origin,https://sibling.localhost"})
    void the_api_takes_a_session_only_from_our_own_pages(String header, String value) {
        administrator().calls().header(header, value).body("{\"slug\": \"york\", \"name\": \"York\"}").post("/api/authorities")
                .then().statusCode(403).contentType("application/problem+json");
        administrator().calls().header("Sec-Fetch-Site", "same-origin").header("Origin", "https://sibling.localhost")
                .delete("/api/authorities/luton/credentials/" + UUID.randomUUID()).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type: text/plain\n", "Content-Type: APPLICATION/x-www-form-urlencoded\n"})
    void the_api_takes_a_session_only_with_a_type_that_no_form_sends(String type) {
        Browser browser = administrator();
        assertThat(Wire.send("POST /api/authorities HTTP/1.1\nCookie: touchstone=%s\nX-CSRF-Token: %s\n%sContent-Length: 0\n\n"
                .formatted(browser.session(), browser.csrf(), type)), allOf(startsWith("HTTP/1.1 415"), containsString("application/problem+json")));
    }

    @Test
    void an_identity_that_was_not_given_out_here_is_refused() {
        visitor().header("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSJ9.").get("/api/authorities")
                .then().statusCode(401).body("type", equalTo("/problems/sign-in"));
    }

    @Test
    void signing_in_never_leads_away_from_here() {
        given().followRedirects(false).formParam("signIn", "administrator").formParam("password", administratorsPassword())
                .formParam("next", "//elsewhere.example/").post("/sign-in").then().statusCode(303)
                .header("Location", not(containsString("elsewhere")));
    }

    private static Browser administrator() {
        return Browser.signedIn("administrator", administratorsPassword());
    }
}
