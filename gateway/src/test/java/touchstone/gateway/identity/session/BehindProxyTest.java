package touchstone.gateway.identity.session;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.platform.testing.TestDatabase;

/** The gateway behind the nginx of docs/operating.md, which is at the address that the settings of the tests trust. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BehindProxyTest {
    private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie: (__Host-touchstone=[^;]+)");
    private static final NginxExample TRUSTED = NginxExample.at("127.0.0.99");
    private static final NginxExample STRANGER = NginxExample.at("127.0.0.98");
    private static int people;

    private String name;
    private String password;

    @BeforeEach
    void somebody() {
        Callers.council("sark");
        name = "seneschal-" + people++;
        password = Callers.open("sark", name, Role.DIRECTOR).then().statusCode(201).extract().path("password");
    }

    @Test
    void cookies_are_bound_to_https_and_a_redirect_is_a_path() {
        String answer = signIn(TRUSTED, "203.0.113.7", password, "");
        assertThat(answer, allOf(startsWith("HTTP/1.1 303"), containsString("__Host-touchstone="), containsString("__Host-touchstone-device=")));
        answer.lines().filter(line -> line.toLowerCase().startsWith("set-cookie:")).forEach(cookie -> assertThat(cookie, containsString("Secure")));
        assertThat(answer.toLowerCase(), allOf(containsString("\r\nlocation: /\r\n"), not(containsString("plans.example"))));
    }

    @Test
    void one_is_signed_in_and_acts_from_our_own_pages_only() {
        String cookie = cookie(signIn(TRUSTED, "203.0.113.7", password, "\nOrigin: https://plans.example"));
        String page = TRUSTED.pass("203.0.113.7", "GET /account HTTP/1.1\nAccept: text/html\nCookie: " + cookie);
        assertThat(page, allOf(startsWith("HTTP/1.1 200"), containsString("203.0.113.7"), containsString("Sign out")));
        assertThat(signOut(cookie, page, "http://plans.example.evil"), startsWith("HTTP/1.1 403"));
        assertThat(signOut(cookie, page, "https://plans.example"), allOf(startsWith("HTTP/1.1 303"), containsString("__Host-touchstone=;")));
    }

    @Test
    void guesses_count_for_the_visitor_and_not_for_the_proxy() {
        for (int guess = 0; guess < 10; guess++) {
            assertThat(signIn(TRUSTED, "203.0.113.8", "guess " + guess, ""), startsWith("HTTP/1.1 401"));
        }
        assertThat(signIn(TRUSTED, "203.0.113.8", password, ""), startsWith("HTTP/1.1 429"));
        assertThat(signIn(TRUSTED, "203.0.113.9", password, ""), startsWith("HTTP/1.1 303"));
        Callers.administrator().get("/api/authorities/sark/audit?thing=failed-sign-in&limit=200").then()
                .body("items.after.subject", hasItem("name " + name + " from 203.0.113.8"));
    }

    @Test
    void what_a_visitor_says_of_himself_is_not_believed() {
        for (int guess = 0; guess < 10; guess++) {
            assertThat(signIn(TRUSTED, "203.0.113.10", "guess " + guess, "\nX-Forwarded-For: 198.51.100." + guess + "\nForwarded: for=198.51.100." + guess),
                    startsWith("HTTP/1.1 401"));
        }
        assertThat(signIn(TRUSTED, "203.0.113.10", password, "\nForwarded: for=198.51.100.99"), startsWith("HTTP/1.1 429"));
    }

    @Test
    void nor_is_a_proxy_that_nobody_named() {
        assertThat(signIn(STRANGER, "203.0.113.11", password, ""), allOf(startsWith("HTTP/1.1 303"), not(containsString("Secure")), not(containsString("__Host-"))));
        for (int guess = 0; guess < 10; guess++) {
            assertThat(signIn(STRANGER, "203.0.113." + (100 + guess), "guess " + guess, ""), startsWith("HTTP/1.1 401"));
        }
        assertThat(signIn(STRANGER, "203.0.113.99", password, ""), startsWith("HTTP/1.1 429"));
    }

    private String signIn(NginxExample proxy, String visitor, String tried, String headers) {
        String form = "signIn=" + name + "&password=" + URLEncoder.encode(tried, StandardCharsets.UTF_8);
        return proxy.pass(visitor, "POST /sign-in HTTP/1.1%s\nContent-Type: application/x-www-form-urlencoded\nContent-Length: %d\n\n%s"
                .formatted(headers, form.length(), form));
    }

    private static String signOut(String cookie, String page, String origin) {
        Matcher csrf = Pattern.compile("name=\"csrf\" value=\"(\\w+)\"").matcher(page);
        csrf.find();
        String form = "csrf=" + csrf.group(1);
        return TRUSTED.pass("203.0.113.7", "POST /sign-out HTTP/1.1\nCookie: %s\nOrigin: %s\nContent-Type: application/x-www-form-urlencoded\nContent-Length: %d\n\n%s"
                .formatted(cookie, origin, form.length(), form));
    }

    private static String cookie(String answer) {
        Matcher cookie = COOKIE.matcher(answer);
        cookie.find();
        return cookie.group(1);
    }
}
