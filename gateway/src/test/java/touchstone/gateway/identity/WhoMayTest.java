package touchstone.gateway.identity;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.platform.testing.Someone;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.WhoMay;
import touchstone.platform.testing.http.Response;

/** Everyone really comes in from outside: with a password, with an agency's secret, or with a browser's session. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WhoMayTest {
    private static final String WELLS = "/api/authorities/wells";
    /** By whom, in another browser. */
    private static final Map<Someone, Runnable> SIGN_INS = new HashMap<>();
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

    static Map<String, Someone> people() {
        Map<String, Someone> people = new LinkedHashMap<>(Map.of("visitor", Callers::visitor,
                "partner", withPassword("wells", Role.PARTNER), "manager", withSession("wells", Role.PROGRAMME_MANAGER),
                "secretariat", withSession("wells", Role.SECRETARIAT), "director", withSession("wells", Role.DIRECTOR),
                "adviser", withPassword("wells", Role.ADVISER), "administrator", withSession("wells", Role.ADMINISTRATOR),
                "administrator next door", withSession("next-door", Role.ADMINISTRATOR),
                "administrator of all", remembered(Callers::administrator, "administrator", Callers.administratorsPassword())));
        String secret = Callers.secret("wells");
        people.put("agency", () -> Callers.agency(secret));
        return people;
    }

    static Map<String, Function<Someone, Response>> calls() {
        return Map.ofEntries(
                entry("addAgency", who -> who.asks().body("{\"slug\": \"%s\", \"name\": \"School\", \"kind\": \"school\"}".formatted(fresh()))
                        .post(WELLS + "/agencies")),
                entry("addAuthority", who -> who.asks().body("{\"slug\": \"%s\", \"name\": \"New\"}".formatted(fresh())).post("/api/authorities")),
                entry("closeProgramme", who -> who.asks().body("{\"on\": \"2013-06-13\", \"because\": \"Its end\"}").put(WELLS + "/closing")),
                entry("endAccount", who -> who.asks().post(opened() + "/ending")),
                entry("endAccount next door", who -> who.asks().post(adviserOfNextDoor() + "/ending")),
                entry("endOwnSession", who -> who.asks().delete("/api/account/sessions/" + sessionOf(who))),
                entry("endSession", who -> who.asks().delete(signedIn())),
                entry("endSession next door", who -> who.asks().delete(adviserOfNextDoor() + "/sessions/" + UUID.randomUUID())),
                entry("getMe", who -> who.asks().get("/api/me")),
                entry("getNewestChange", who -> who.asks().get("/changes/newest")),
                entry("getProgrammeStatus", who -> who.asks().get("/api/status/wells")),
                entry("issueCredential", who -> who.asks().body(credential("police")).post(WELLS + "/credentials")),
                entry("issueCredential another agency's", who -> who.asks().body(credential(school())).post(WELLS + "/credentials")),
                entry("listAccessAudit", who -> who.asks().get(WELLS + "/audit")),
                entry("listAccounts", who -> who.asks().get(WELLS + "/accounts")),
                entry("listAgencies", who -> who.asks().get(WELLS + "/agencies")),
                entry("listAuthorities", who -> who.asks().get("/api/authorities")),
                entry("listInstallationAudit", who -> who.asks().get("/api/audit")),
                entry("listChanges", who -> who.asks().get("/changes")),
                entry("listCredentials", who -> who.asks().get(WELLS + "/credentials")),
                entry("listOwnSessions", who -> who.asks().get("/api/account/sessions")),
                entry("listSessions", who -> who.asks().get(opened() + "/sessions")),
                entry("listSessions next door", who -> who.asks().get(adviserOfNextDoor() + "/sessions")),
                entry("openAccount", who -> who.asks().body(
                        "{\"signIn\": \"%s\", \"post\": \"Chair\", \"agency\": \"police\", \"roles\": [\"director\"]}".formatted(fresh()))
                        .post(WELLS + "/accounts")),
                entry("renewPassword", who -> who.asks().post(opened() + "/password")),
                entry("renewPassword next door", who -> who.asks().post(adviserOfNextDoor() + "/password")),
                entry("reopenAccount", who -> who.asks().delete(opened() + "/ending")),
                entry("reopenAccount next door", who -> who.asks().delete(adviserOfNextDoor() + "/ending")),
                entry("reopenProgramme", who -> who.asks().delete(WELLS + "/closing")),
                entry("revokeCredential", who -> who.asks().delete(issued("police"))),
                entry("revokeCredential another agency's", who -> who.asks().delete(issued(school()))),
                entry("rotateCredential", who -> who.asks().body("{\"overlapDays\": 3}").post(issued("police") + "/rotation")),
                entry("rotateCredential another agency's", who -> who.asks().body("{}").post(issued(school()) + "/rotation")),
                entry("setRoles", who -> who.asks().body("{\"roles\": [\"adviser\"]}").put(opened() + "/roles")));
    }

    private static Someone withPassword(String authority, Role role) {
        String signIn = fresh();
        String password = Callers.open(authority, signIn, role).then().statusCode(201).extract().path("password");
        return remembered(() -> Callers.person(signIn, password), signIn, password);
    }

    private static Someone withSession(String authority, Role role) {
        String signIn = fresh();
        String password = Callers.open(authority, signIn, role).then().statusCode(201).extract().path("password");
        return remembered(Browser.signedIn(signIn, password)::calls, signIn, password);
    }

    private static Someone remembered(Someone who, String signIn, String password) {
        SIGN_INS.put(who, () -> Browser.signIn(signIn, password).then().statusCode(303));
        return who;
    }

    /** Address of an account that was opened here. */
    private static String opened() {
        String signIn = fresh();
        Callers.open("wells", signIn, Role.DIRECTOR).then().statusCode(201);
        return WELLS + "/accounts/" + signIn;
    }

    /** Address of a session of an account that was opened here. */
    private static String signedIn() {
        String signIn = fresh();
        Browser.signIn(signIn, Callers.open("wells", signIn, Role.DIRECTOR).path("password")).then().statusCode(303);
        String sessions = WELLS + "/accounts/" + signIn + "/sessions";
        return sessions + "/" + Callers.administrator().get(sessions).path("items[0].id");
    }

    /** The id of one that has just begun; of none for those who are no people. */
    private static String sessionOf(Someone who) {
        if (!SIGN_INS.containsKey(who)) {
            return UUID.randomUUID().toString();
        }
        SIGN_INS.get(who).run();
        return who.asks().get("/api/account/sessions").path("items[0].id");
    }

    /** Address here of an account that was opened next door and advises here too. */
    private static String adviserOfNextDoor() {
        String signIn = fresh();
        Callers.open("next-door", signIn, Role.ADVISER).then().statusCode(201);
        String address = WELLS + "/accounts/" + signIn;
        Callers.administrator().body("{\"roles\": [\"adviser\"]}").put(address + "/roles").then().statusCode(200);
        return address;
    }

    private static String credential(String agency) {
        return "{\"agency\": \"%s\", \"label\": \"nightly\"}".formatted(agency);
    }

    private static String school() {
        String slug = fresh();
        Callers.administrator().body("{\"slug\": \"%s\", \"name\": \"School\", \"kind\": \"school\"}".formatted(slug)).post(WELLS + "/agencies")
                .then().statusCode(201);
        return slug;
    }

    private static String issued(String agency) {
        String id = Callers.administrator().body(credential(agency)).post(WELLS + "/credentials")
                .then().statusCode(201).extract().path("id");
        return WELLS + "/credentials/" + id;
    }

    private static String fresh() {
        return "one-" + THINGS.incrementAndGet();
    }
}
