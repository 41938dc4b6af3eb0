package touchstone.gateway.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.gateway.Callers.administrator;
import static touchstone.gateway.Callers.agency;
import static touchstone.gateway.Callers.council;
import static touchstone.gateway.Callers.open;
import static touchstone.gateway.Callers.person;
import static touchstone.gateway.Callers.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdministrationTest {
    private static final String DURHAM = "/api/authorities/durham";

    @ConfigProperty(name = "touchstone.first-sign-in")
    Path firstSignIn;

    @Inject
    Authorities authorities;

    @BeforeEach
    void durham() {
        council("durham");
    }

    @Test
    void the_first_administrators_password_is_readable_by_its_owner_only() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(firstSignIn)));
    }

    @Test
    void an_authority_is_looked_for_once_and_then_remembered() {
        council("sunderland");
        visitor().get("/api/authorities/sunderland/agencies").then().statusCode(200);
        assertTrue(authorities.inMemory("sunderland").isPresent());
    }

    @Test
    void anyone_sees_which_authorities_and_agencies_there_are() {
        visitor().get("/api/authorities").then().statusCode(200).body("items.slug", hasItem("durham"));
        visitor().get(DURHAM + "/agencies").then().statusCode(200).body("items[0].kind", equalTo("police"));
        visitor().get("/api/authorities/atlantis/agencies").then().statusCode(404);
    }

    @Test
    void only_an_administrator_of_everything_adds_authorities() {
        String password = open("durham", "local.admin", Role.ADMINISTRATOR).path("password");
        String authority = "{\"slug\": \"york\", \"name\": \"York\"}";
        visitor().body(authority).post("/api/authorities").then().statusCode(401);
        person("local.admin", password).body(authority).post("/api/authorities").then().statusCode(403);
        person("local.admin", password).get(DURHAM + "/accounts").then().statusCode(200);
        council("leeds");
        person("local.admin", password).get("/api/authorities/leeds/accounts").then().statusCode(403);
    }

    @Test
    void an_account_is_listed_with_its_roles_and_without_its_password() {
        open("durham", "chief", Role.PARTNER, Role.DIRECTOR).then().statusCode(201)
                .body("password", notNullValue()).body("account.roles", equalTo(java.util.List.of("partner", "director")));
        administrator().get(DURHAM + "/accounts").then().statusCode(200)
                .body("items.find { it.signIn == 'chief' }.roles.size()", equalTo(2))
                .body("items.password", not(hasItem(notNullValue())));
    }

    @Test
    void nobody_is_given_what_cannot_be_given() {
        open("durham", "too.much", Role.SYSTEM).then().statusCode(422).body("errors[0].field", equalTo("roles"));
        open("durham", "taken", Role.DIRECTOR).then().statusCode(201);
        open("durham", "taken", Role.DIRECTOR).then().statusCode(409);
        council("hull");
        administrator().body("{\"roles\": [\"partner\"]}").put("/api/authorities/hull/accounts/taken/roles").then()
                .statusCode(422).body("errors[0].detail", containsString("agency of this authority"));
    }

    @Test
    void an_adviser_of_one_authority_can_be_made_one_of_another() {
        council("hull");
        open("durham", "adviser", Role.ADVISER);
        administrator().body("{\"roles\": [\"adviser\"]}").put("/api/authorities/hull/accounts/adviser/roles").then()
                .statusCode(200).body("roles", hasItem("adviser"));
        administrator().get("/api/authorities/hull/accounts").then().body("items.signIn", hasItem("adviser"));
    }

    @Test
    void a_repeated_request_opens_one_account_and_tells_its_password_once() {
        String body = "{\"signIn\": \"once\", \"post\": \"Chair\", \"roles\": [\"director\"]}";
        String password = askedTwice(body, "/accounts").path("password");
        person("once", password).get("/api/authorities").then().statusCode(200);
        String renewed = askedTwice("", "/accounts/once/password").path("password");
        person("once", password).get("/api/authorities").then().statusCode(401);
        person("once", renewed).get("/api/authorities").then().statusCode(200);
    }

    @Test
    void a_repeated_request_issues_one_credential_and_tells_its_secret_once() {
        Response first = askedTwice("{\"agency\": \"police\", \"label\": \"asked twice\"}", "/credentials");
        agency(first.path("secret")).get("/api/authorities").then().statusCode(200);
        String id = first.path("id");
        administrator().get(DURHAM + "/credentials").then().body("items.findAll { it.label == 'asked twice' }.id", contains(id));
    }

    /** The first answer; the second tells no secret. */
    private static Response askedTwice(String body, String address) {
        String key = UUID.randomUUID().toString();
        Response first = administrator().header("Idempotency-Key", key).body(body).post(DURHAM + address);
        first.then().statusCode(201);
        administrator().header("Idempotency-Key", key).body(body).post(DURHAM + address).then().statusCode(409)
                .body("type", equalTo("/problems/shown-once")).body("detail", containsString("with a new key"));
        return first;
    }

    @Test
    void of_the_same_openings_at_once_one_is_done_and_nobody_meets_a_fault() {
        Set<Integer> statuses = atOnce("at-once-1", "{\"signIn\": \"at-once\", \"post\": \"Chair\", \"roles\": [\"director\"]}", "/accounts");
        assertTrue(statuses.contains(201) && Set.of(201, 409).containsAll(statuses), statuses.toString());
        administrator().get(DURHAM + "/accounts").then().body("items.findAll { it.signIn == 'at-once' }", hasSize(1));
    }

    @Test
    void of_the_same_renewals_at_once_nobody_meets_a_fault() {
        administrator().body("{\"signIn\": \"renewed\", \"post\": \"Chair\", \"roles\": [\"director\"]}").post(DURHAM + "/accounts")
                .then().statusCode(201);
        Set<Integer> statuses = atOnce("at-once-2", "", "/accounts/renewed/password");
        assertTrue(statuses.stream().anyMatch(status -> status < 300), statuses.toString());
        assertTrue(statuses.stream().allMatch(status -> status < 300 || status == 409), statuses.toString());
    }

    private static Set<Integer> atOnce(String key, String body, String address) {
        return IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        administrator().header("Idempotency-Key", key).body(body).post(DURHAM + address).statusCode()))
                .toList().stream().map(CompletableFuture::join).collect(Collectors.toSet());
    }
}
