package touchstone.gateway.identity;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.gateway.Callers.administrator;
import static touchstone.gateway.Callers.agency;
import static touchstone.gateway.Callers.person;
import static touchstone.gateway.Callers.visitor;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;

/** What agencies' credentials are good for, and for how long. */
@QuarkusTest
@TestProfile(Recorded.Profile.class)
class CredentialsTest {
    private static final String CREDENTIALS = "/api/authorities/isle-of-wight/credentials";
    private static final String ALL = "\"plans:read\",\"plans:write\",\"metrics:read\",\"metrics:write\",\"governance:read\",\"governance:write\"";

    @BeforeEach
    void islandWithPolice() {
        Callers.council("isle-of-wight");
    }

    @AfterEach
    void everyoneAnswersAgain() {
        Recorded.silent = "nobody";
    }

    @Test
    void it_works_until_it_is_revoked_and_not_one_request_longer() {
        Response issued = issue(ALL);
        agency(issued.path("secret")).get("/api/me").then().statusCode(200);
        administrator().get(CREDENTIALS).then().body("items[0].lastUsed", notNullValue())
                .body("items[0].revoked", nullValue()).body("items[0].secret", nullValue()).body("items[0].allowed", equalTo(List.of("rotate", "revoke")));

        administrator().delete(address(issued)).then().statusCode(200).body("revoked", notNullValue()).body("allowed", hasSize(0));

        agency(issued.path("secret")).get("/api/me").then().statusCode(401).contentType(startsWith("application/problem+json"));
        administrator().body("{}").post(address(issued) + "/rotation").then().statusCode(409).body("type", equalTo("/problems/credential-ended"));
    }

    @Test
    void while_one_secret_takes_over_from_another_both_work_and_a_third_ends_the_first() {
        Response first = issue(ALL);
        Response second = administrator().body("{\"overlapDays\": 14}").post(address(first) + "/rotation");
        second.then().statusCode(201).body("id", equalTo(first.path("id"))).body("label", equalTo("nightly"));
        works(first);
        works(second);
        administrator().get(CREDENTIALS).then().body("items[0].previousUntil", startsWith(LocalDate.now().plusDays(14).toString()))
                .body("items[0].previousUsed", notNullValue());

        Response third = administrator().body("{\"overlapDays\": 14}").post(address(first) + "/rotation");
        worksNoMore(first);
        works(second);
        works(third);

        Response last = administrator().body("{\"overlapDays\": 0}").post(address(first) + "/rotation");
        worksNoMore(second);
        worksNoMore(third);
        works(last);
    }

    @Test
    void it_ends_after_its_last_day_which_is_a_year_away_unless_it_is_said_otherwise() {
        issue(ALL).then().body("expires", equalTo(LocalDate.now().plusYears(1).toString()));
        body("\"expires\": \"%s\"".formatted(LocalDate.now())).then().statusCode(201);
        body("\"expires\": \"%s\"".formatted(LocalDate.now().minusDays(1))).then().statusCode(422).body("errors[0].field", equalTo("expires"));
        body("\"expires\": \"%s\"".formatted(LocalDate.now().plusYears(2).plusDays(1))).then().statusCode(422).body("errors[0].field", equalTo("expires"));
        body("\"scopes\": [\"everything\"]").then().statusCode(400).body("errors[0].detail", containsString("plans:read"));
    }

    @ParameterizedTest
    @CsvSource({
            "plans:read, GET, /api/plans/isle-of-wight/owed-updates, 200, ''",
            "plans:read, POST, /api/plans/isle-of-wight/actions/01a1fcb1-d069-7bbc-a14c-ace21a8ce4d1/updates, 403, plans:write",
            "plans:write, POST, /api/plans/isle-of-wight/actions/01a1fcb1-d069-7bbc-a14c-ace21a8ce4d1/updates, 200, ''",
            "plans:write, GET, /api/plans/isle-of-wight/owed-updates, 403, plans:read",
            "metrics:read, GET, /api/plans/isle-of-wight/owed-updates, 403, plans:read",
            "metrics:read, POST, /api/metrics/isle-of-wight/readings, 403, metrics:write",
            "plans:read, GET, /api/governance/isle-of-wight/bodies, 403, governance:read",
            "plans:read, GET, /api/status/isle-of-wight, 403, metrics:read governance:read",
            "plans:read, GET, /isle-of-wight/agency/police, 403, metrics:read governance:read",
            "governance:write, GET, /api/authorities, 200, ''",
            "governance:write, GET, /api/me, 200, ''"})
    void it_is_good_for_its_scopes_and_nothing_else(String scope, String method, String address, int status, String missing) {
        String secret = issue('"' + scope + '"').path("secret");
        agency(secret).body(method.equals("POST") ? "{}" : "").request(method, address).then().statusCode(status)
                .body(status == 403 ? allOf(containsString("/problems/scope"), containsString("the scope " + missing + ".")) : notNullValue());
    }

    @Test
    void people_of_an_agency_keep_its_own_credentials_and_no_program_keeps_any() {
        Callers.open("isle-of-wight", "officer.police", Role.PARTNER);
        String password = administrator().post("/api/authorities/isle-of-wight/accounts/officer.police/password").path("password");
        Response own = person("officer.police", password).body("{\"agency\": \"police\", \"label\": \"own\"}").post(CREDENTIALS);
        own.then().statusCode(201);
        administrator().body("{\"slug\": \"school\", \"name\": \"School\", \"kind\": \"school\"}").post("/api/authorities/isle-of-wight/agencies");
        administrator().body("{\"agency\": \"school\", \"label\": \"theirs\"}").post(CREDENTIALS).then().statusCode(201);

        person("officer.police", password).get(CREDENTIALS).then().statusCode(200).body("items.agency", everyItem(equalTo("police"))).body("items.label", hasItem("own"));
        person("officer.police", password).body("{\"agency\": \"school\", \"label\": \"not mine\"}").post(CREDENTIALS).then().statusCode(403);
        agency(own.path("secret")).body("{}").post(address(own) + "/rotation").then().statusCode(403).body("detail", containsString("keeps no credentials"));
        agency(own.path("secret")).get(CREDENTIALS).then().statusCode(403);
    }

    @Test
    void a_program_is_told_who_it_is_until_when_and_what_it_owes() {
        String secret = issue("\"plans:read\"").path("secret");
        agency(secret).get("/api/me").then().statusCode(200)
                .body("caller", startsWith("credential:")).body("name", equalTo("Police")).body("agency", equalTo("police"))
                .body("credential.label", equalTo("nightly")).body("credential.scopes", equalTo(List.of("plans:read")))
                .body("authorities.authority", equalTo(List.of("isle-of-wight"))).body("authorities[0].roles", equalTo(List.of("partner")))
                .body("authorities[0].owes.due.reference", equalTo(List.of("A2.2", "A2.3"))).body("authorities[0].owes.due[0].post", startsWith("/api/plans/isle-of-wight/actions/"))
                .body("authorities[0].owes.unknown", nullValue());
        agency(issue("\"metrics:read\"").path("secret")).get("/api/me").then().statusCode(200).body("authorities[0].owes", nullValue());

        Recorded.silent = "/updates";
        agency(secret).get("/api/me").then().statusCode(200).body("authorities[0].owes.unknown", containsString("plans"));
    }

    @Test
    void a_person_is_told_where_they_may_do_what_and_nobody_is_nobody() {
        administrator().get("/api/me").then().statusCode(200).body("credential", nullValue()).body("authorities[0].authority", equalTo("*"))
                .body("authorities[0].owes", nullValue());
        visitor().get("/api/me").then().statusCode(401);
    }

    private static Response issue(String scopes) {
        Response issued = body("\"scopes\": [" + scopes + "]");
        issued.then().statusCode(201);
        return issued;
    }

    private static Response body(String more) {
        return administrator().body("{\"agency\": \"police\", \"label\": \"nightly\", " + more + "}").post(CREDENTIALS);
    }

    private static String address(Response issued) {
        return CREDENTIALS + "/" + issued.path("id");
    }

    private static void works(Response issued) {
        agency(issued.path("secret")).get("/api/me").then().statusCode(200);
    }

    private static void worksNoMore(Response issued) {
        agency(issued.path("secret")).get("/api/me").then().statusCode(401);
    }
}
