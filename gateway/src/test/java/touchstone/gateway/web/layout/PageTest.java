package touchstone.gateway.web.layout;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PageTest {
    private static final List<String> PAGES = List.of("/", "/sign-in", "/developers", "/accessibility", "/no-such-authority");

    @Test
    void everything_a_page_loads_is_here() {
        String home = given().accept("text/html").get("/").asString();
        List<String> loaded = Pattern.compile("(?:src|href)=\"(/(?:assets|webjars)/[^\"]+)\"").matcher(home).results()
                .map(found -> found.group(1)).toList();
        assertEquals(5, loaded.size(), loaded.toString());
        loaded.forEach(address -> given().get(address).then().statusCode(200));
    }

    @Test
    void every_page_has_a_language_a_title_one_heading_and_a_way_past_the_header() {
        for (String page : PAGES) {
            String html = given().accept("text/html").get(page).asString();
            assertEquals(1, Pattern.compile("<h1>").matcher(html).results().count(), page);
            assertEquals(true, html.contains("lang=\"en-GB\"") && html.contains(" · Touchstone</title>")
                    && html.contains("href=\"#main\"") && html.contains("id=\"main\""), page);
        }
    }

    @Test
    void no_page_runs_what_is_not_ours() {
        PAGES.forEach(page -> given().accept("text/html").get(page).then()
                .header("Content-Security-Policy", equalTo("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                        + "form-action 'self'; frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void a_page_that_is_not_there_says_what_to_do() {
        given().accept("text/html").get("/no-such-authority").then().statusCode(404)
                .body(containsString("If you typed the address, check it.")).body(containsString("href=\"/sign-in\">sign in</a> and open it again"));
        Browser.signedIn("administrator", Callers.administratorsPassword()).asks().get("/a/b/c/d").then().statusCode(404)
                .contentType(startsWith("text/html")).body(not(containsString("open it again")));
    }

    @Test
    void what_ends_before_any_page_is_a_page_for_browsers_too() {
        given().accept("text/html").header("Authorization", "Bearer nobody").get("/").then().statusCode(401)
                .contentType(startsWith("text/html")).body(containsString("<h1>Sign in first</h1>"));
    }

    @Test
    void a_problem_is_a_page_for_browsers_and_json_for_the_api() {
        given().accept("text/html").get("/no-such-authority").then().statusCode(404).contentType(startsWith("text/html"));
        given().get("/api/no-such-thing").then().statusCode(404).contentType(startsWith("application/problem+json"));
        given().accept("application/json").get("/changes").then().statusCode(401).contentType(startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.ico", "/robots.txt", "/Not-A-Name", "/.env"})
    void what_browsers_and_crawlers_ask_of_any_site_is_not_here(String address) {
        given().get(address).then().statusCode(404);
        given().accept("text/html").get(address).then().statusCode(404).contentType(startsWith("text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "image/png", "application/pdf", "x", "text", ";", "a/b/c"})
    void a_page_comes_as_html_or_not_at_all(String type) {
        PAGES.forEach(page -> given().accept(type).get(page).then().statusCode(both(greaterThanOrEqualTo(400)).and(lessThan(500)))
                .contentType(startsWith("application/problem+json")));
    }

    @Test
    void the_head_of_a_page_is_that_of_the_whole() {
        PAGES.forEach(page -> given().accept("text/html").head(page).then().statusCode(given().accept("text/html").get(page).statusCode())
                .body(equalTo("")).contentType(startsWith("text/html")));
    }
}
