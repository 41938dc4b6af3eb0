package touchstone.gateway.identity.session;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static touchstone.gateway.Browser.signedIn;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OwnAccountTest {
    private static final String FRESH = "marble kettle sunday";

    @BeforeEach
    void bath() {
        Callers.council("bath");
    }

    @Test
    void one_sees_who_one_is_here() {
        signedIn("who.bath", open("who.bath")).asks().get("/account").then().statusCode(200)
                .body(allOf(containsString("who.bath"), containsString("Superintendent"), containsString("reports on what its agency leads")));
        given().followRedirects(false).accept("text/html").get("/account").then().statusCode(303)
                .header("Location", containsString("/sign-in?next=%2Faccount"));
    }

    @Test
    void a_new_password_ends_every_other_session() {
        String password = open("two.bath");
        Browser here = signedIn("two.bath", password);
        Browser elsewhere = signedIn("two.bath", password);

        Response changed = change(here, password, FRESH, FRESH);

        changed.then().statusCode(303).header("Location", containsString("/account?done=PASSWORD"));
        elsewhere.asks().get("/account").then().statusCode(303);
        here.asks().get("/account").then().statusCode(303);
        given().accept("text/html").cookie("touchstone", changed.cookie("touchstone")).get("/account?done=PASSWORD").then().statusCode(200)
                .body(containsString("Your password was changed"));
        Browser.signIn("two.bath", password).then().statusCode(401);
        Browser.signIn("two.bath", FRESH).then().statusCode(303);
    }

    @Test
    void the_present_password_is_asked() {
        String password = open("asked.bath");
        change(signedIn("asked.bath", password), "not it", FRESH, FRESH).then().statusCode(422)
                .body(allOf(containsString("That is not your present password."), not(containsString(FRESH))));
        Browser.signIn("asked.bath", password).then().statusCode(303);
    }

    @Test
    void a_password_that_will_not_do_is_refused_at_its_field() {
        String password = open("weak.bath");
        Browser browser = signedIn("weak.bath", password);
        change(browser, password, "short", "short").then().statusCode(422)
                .body(allOf(containsString("id=\"password-fresh-error\""), containsString("at least 12 characters")));
        change(browser, password, "ü".repeat(40), "ü".repeat(40)).then().statusCode(422).body(containsString("at most 72"));
        change(browser, password, FRESH, FRESH + "s").then().statusCode(422).body(containsString("href=\"#password-again\""));
        change(browser, password, password, password).then().statusCode(422).body(containsString("Choose another password"));
    }

    @Test
    void guessing_the_present_password_is_slowed_down() {
        Browser browser = signedIn("guess.bath", open("guess.bath"));
        for (int guess = 0; guess < 10; guess++) {
            change(browser, "guess " + guess, FRESH, FRESH).then().statusCode(422);
        }
        change(browser, "one more", FRESH, FRESH).then().statusCode(422).body(containsString("quarter of an hour"));
    }

    private static String open(String signIn) {
        return Callers.open("bath", signIn, Role.PARTNER).then().statusCode(201).extract().path("password");
    }

    private static Response change(Browser browser, String current, String fresh, String again) {
        return browser.submit("/account/password", Map.of("current", current, "fresh", fresh, "again", again));
    }
}
