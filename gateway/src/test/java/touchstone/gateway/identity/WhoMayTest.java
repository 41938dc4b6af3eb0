package touchstone.gateway.identity;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.platform.testing.Someone;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.WhoMay;

/** Everyone really comes in from outside: with a password, with an agency's secret, or with a browser's session. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WhoMayTest {
    private static final String WELLS = "/api/authorities/wells";
    private static final AtomicInteger THINGS = new AtomicInteger();

    @Test
    void every_operation_has_a_row() {
        WhoMay.table().coversTheContract();
    }

    @Test
    void every_cell_of_the_table_is_so() {
        Callers.council("wells");
        Callers.council("next-door");
        WhoMay.table().isProven(people(), calls());
    }

    @Test
    void each_example_of_the_contract_is_taken() {
        Callers.council("wells");
        WhoMay.table().takesTheExamples(people(), calls());
    }

    private static Map<String, Someone> people() {
        Map<String, Someone> people = new LinkedHashMap<>(Map.of("visitor", Callers::visitor,
                "partner", withPassword("wells", Role.PARTNER), "manager", withSession("wells", Role.PROGRAMME_MANAGER),
                "secretariat", withSession("wells", Role.SECRETARIAT), "director", withSession("wells", Role.DIRECTOR),
                "adviser", withPassword("wells", Role.ADVISER), "administrator", withSession("wells", Role.ADMINISTRATOR),
                "administrator next door", withSession("next-door", Role.ADMINISTRATOR),
                "administrator of all", Callers::administrator));
        String secret = Callers.secret("wells");
        people.put("agency", () -> Callers.agency(secret));
        return people;
    }

    private static Map<String, Function<Someone, Response>> calls() {
        return Map.ofEntries(
                entry("addAgency", who -> who.asks().body("{\"slug\": \"%s\", \"name\": \"School\", \"kind\": \"school\"}".formatted(fresh()))
                        .post(WELLS + "/agencies")),
                entry("addAuthority", who -> who.asks().body("{\"slug\": \"%s\", \"name\": \"New\"}".formatted(fresh())).post("/api/authorities")),
                entry("endAccount", who -> who.asks().post(opened() + "/ending")),
                entry("endAccount next door", who -> who.asks().post(adviserOfNextDoor() + "/ending")),
                entry("getNewestChange", who -> who.asks().get("/changes/newest")),
                entry("getProgrammeStatus", who -> who.asks().get("/api/status/wells")),
                entry("issueCredential", who -> who.asks().body("{\"agency\": \"police\", \"label\": \"nightly\"}").post(WELLS + "/credentials")),
                entry("listAccessAudit", who -> who.asks().get(WELLS + "/audit")),
                entry("listAccounts", who -> who.asks().get(WELLS + "/accounts")),
                entry("listAgencies", who -> who.asks().get(WELLS + "/agencies")),
                entry("listAuthorities", who -> who.asks().get("/api/authorities")),
                entry("listInstallationAudit", who -> who.asks().get("/api/audit")),
                entry("listChanges", who -> who.asks().get("/changes")),
                entry("listCredentials", who -> who.asks().get(WELLS + "/credentials")),
                entry("openAccount", who -> who.asks().body(
                        "{\"signIn\": \"%s\", \"post\": \"Chair\", \"agency\": \"police\", \"roles\": [\"director\"]}".formatted(fresh()))
                        .post(WELLS + "/accounts")),
                entry("renewPassword", who -> who.asks().post(opened() + "/password")),
                entry("renewPassword next door", who -> who.asks().post(adviserOfNextDoor() + "/password")),
                entry("reopenAccount", who -> who.asks().delete(opened() + "/ending")),
                entry("reopenAccount next door", who -> who.asks().delete(adviserOfNextDoor() + "/ending")),
                entry("revokeCredential", who -> who.asks().delete(issued())),
                entry("setRoles", who -> who.asks().body("{\"roles\": [\"adviser\"]}").put(opened() + "/roles")));
    }

    private static Someone withPassword(String authority, Role role) {
        String signIn = fresh();
        String password = Callers.open(authority, signIn, role).then().statusCode(201).extract().path("password");
        return () -> Callers.person(signIn, password);
    }

    private static Someone withSession(String authority, Role role) {
        String signIn = fresh();
        String password = Callers.open(authority, signIn, role).then().statusCode(201).extract().path("password");
        return Browser.signedIn(signIn, password)::calls;
    }

    /** Address of an account that was opened here. */
    private static String opened() {
        String signIn = fresh();
        Callers.open("wells", signIn, Role.DIRECTOR).then().statusCode(201);
        return WELLS + "/accounts/" + signIn;
    }

    /** Address here of an account that was opened next door and advises here too. */
    private static String adviserOfNextDoor() {
        String signIn = fresh();
        Callers.open("next-door", signIn, Role.ADVISER).then().statusCode(201);
        String address = WELLS + "/accounts/" + signIn;
        Callers.administrator().body("{\"roles\": [\"adviser\"]}").put(address + "/roles").then().statusCode(200);
        return address;
    }

    private static String issued() {
        String id = Callers.administrator().body("{\"agency\": \"police\", \"label\": \"nightly\"}").post(WELLS + "/credentials")
                .then().statusCode(201).extract().path("id");
        return WELLS + "/credentials/" + id;
    }

    private static String fresh() {
        return "one-" + THINGS.incrementAndGet();
    }
}
