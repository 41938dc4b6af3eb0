package touchstone.gateway.api.proxy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.gateway.Callers.agency;
import static touchstone.gateway.Callers.council;
import static touchstone.gateway.Callers.open;
import static touchstone.gateway.Callers.person;
import static touchstone.gateway.Callers.secret;
import static touchstone.gateway.Callers.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.Role;
import touchstone.gateway.StandIns;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = true)
class ApiProxyTest {
    private static final String ECHO = "/api/plans/kent/anything";

    @BeforeEach
    void kent() {
        council("kent");
    }

    @Test
    void a_request_arrives_whole_and_its_answer_comes_back_whole() {
        agency(secret("kent")).header("Idempotency-Key", "k1").body("{\"a\": 1}").post(ECHO + "?asAt=2013-06-13").then()
                .statusCode(201).header("ETag", "\"7\"").body("method", equalTo("POST"))
                .body("uri", equalTo(ECHO + "?asAt=2013-06-13")).body("body", equalTo("{'a': 1}"))
                .body("headers", containsString("k1"));
    }

    /** However it is written, and however much else is sent with it. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"leadAgency": "training-sub-group"};                                leadAgency
            {"lead\\u0041gency": "training-sub-group"};                          leadAgency
            {"leadAgency": "police", "coLeads": ["police", "education"]};        coLeads[1]
            {"change": {"coLeads": ["education"]}};                              change.coLeads[0]
            [{"agency": "police"}, {"agency": "education"}];                     [1].agency
            {"supplier": "education"};                                           supplier
            """)
    void an_agency_that_there_is_not_is_refused(String body, String field) {
        for (String sent : List.of(body, body + " ".repeat(20_000))) {
            agency(secret("kent")).body(sent).post(ECHO).then().statusCode(422).contentType("application/problem+json")
                    .body("errors.field", contains(field)).body("errors[0].detail", containsString("It has: police."));
        }
    }

    @Test
    void an_agency_that_there_is_and_one_that_a_file_names_are_passed_on() {
        String known = "{\"leadAgency\": \"police\", \"coLeads\": [], \"agency\": null, \"text\": \"education\"}";
        agency(secret("kent")).body(known).post(ECHO).then().statusCode(201).body("body", equalTo(known.replace('"', '\'')));
        agency(secret("kent")).contentType("application/octet-stream").body("{\"agency\": \"education\"}".getBytes(StandardCharsets.UTF_8))
                .put(ECHO + "/file").then().statusCode(200);
    }

    @Test
    void a_file_is_not_cut_at_what_a_form_may_have() {
        agency(secret("kent")).contentType("application/octet-stream").body("a".repeat(5 << 20).getBytes(StandardCharsets.UTF_8))
                .put(ECHO + "/file").then().statusCode(200).body("body.length()", equalTo(5 << 20));
    }

    @Test
    void a_credential_arrives_as_the_internal_token_and_never_as_itself() {
        String secret = secret("kent");
        String headers = agency(secret).get(ECHO).then().statusCode(200).extract().path("headers");
        assertEquals(false, headers.contains(secret), headers);
        String claims = claims(headers);
        assertEquals(true, claims.contains("\"aud\":\"plans\"") && claims.contains("\"agency\":\"police\"") && claims.contains("\"kent\":[\"partner\"]"), claims);
        assertEquals(false, claims.contains("\"home\""), "a credential is of no post: " + claims);
    }

    @Test
    void an_account_arrives_with_its_post_and_the_authority_that_opened_it() {
        String password = open("kent", "proxied", Role.DIRECTOR).then().statusCode(201).extract().path("password");
        String claims = claims(person("proxied", password).get(ECHO).then().statusCode(200).extract().path("headers"));
        assertEquals(true, claims.contains("\"home\":\"kent\"") && claims.contains("\"name\":\"Superintendent\""), claims);
    }

    private static String claims(String headers) {
        Matcher token = Pattern.compile("Bearer [\\w-]+\\.([\\w-]+)\\.[\\w-]+").matcher(headers);
        assertEquals(true, token.find(), headers);
        return new String(Base64.getUrlDecoder().decode(token.group(1)), StandardCharsets.UTF_8);
    }

    @Test
    void a_visitor_arrives_with_no_identity_and_no_cookie() {
        visitor().cookie("touchstone", "stale").get(ECHO).then().statusCode(200)
                .body("headers", not(containsString("Authorization"))).body("headers", not(containsString("Cookie")));
    }

    @Test
    void a_correlation_id_is_passed_on() {
        visitor().header("X-Correlation-Id", "0123456789abcdef").get(ECHO).then().body("headers", containsString("0123456789abcdef"));
    }

    @Test
    void an_unknown_authority_is_not_found() {
        visitor().get("/api/plans/atlantis/actions").then().statusCode(404)
                .contentType("application/problem+json").body("detail", containsString("authority"));
    }

    @Test
    void a_service_that_is_down_says_so_and_what_to_do() {
        visitor().get("/api/governance/kent/meetings").then().statusCode(503)
                .contentType("application/problem+json").body("detail", containsString("meetings and bodies"))
                .body("detail", containsString("Try again"));
    }
}
