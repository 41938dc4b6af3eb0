package touchstone.gateway.web.administration;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.gateway.Browser.signedIn;
import static touchstone.gateway.Callers.administratorsPassword;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdministrationPagesTest {
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([^<]+)</code>");
    private static final String TRURO = "/administration/truro";

    private Browser administrator;

    @BeforeEach
    void truro() {
        Callers.council("truro");
        administrator = signedIn("administrator", administratorsPassword());
    }

    @Test
    void an_account_is_opened_and_its_password_shown_once() {
        Response opened = administrator.submit(TRURO + "/accounts",
                Map.of("post", "Independent Chair", "signIn", "chair.truro", "agency", "", "roles", List.of("director", "adviser")));
        opened.then().statusCode(303).header("Location", endsWith(TRURO + "/accounts/chair.truro?done=ACCOUNT"));

        String password = secretAfter(opened);

        Callers.person("chair.truro", password).get("/api/authorities").then().statusCode(200);
        administrator.asks().get(TRURO + "/accounts/chair.truro").then().statusCode(200)
                .body(allOf(not(containsString(password)), containsString("value=\"adviser\" checked")));
        administrator.asks().get(TRURO).then().body(containsString("Director, Adviser"));
    }

    @Test
    void what_was_typed_comes_back_with_the_errors_at_their_fields() {
        administrator.submit(TRURO + "/accounts", Map.of("post", "Lead <member>", "signIn", "Lead Member", "roles", "director"))
                .then().statusCode(422).body(allOf(containsString("value=\"Lead &lt;member&gt;\""), containsString("role=\"alert\""),
                        containsString("href=\"#account-signIn\">The sign-in must be lower-case"), containsString("value=\"director\" checked")));
        administrator.submit(TRURO + "/agencies", Map.of("name", "Police", "slug", "police", "kind", "police"))
                .then().statusCode(422).body(containsString("The short name is taken; choose another."));
    }

    @Test
    void a_new_password_signs_everyone_out() {
        String password = Callers.open("truro", "deputy.truro", Role.DIRECTOR).path("password");
        Browser deputy = signedIn("deputy.truro", password);

        Response renewed = administrator.submit(TRURO + "/accounts/deputy.truro/password", Map.of());

        deputy.asks().get("/account").then().statusCode(303).header("Location", containsString("/sign-in"));
        Callers.person("deputy.truro", password).get("/api/authorities").then().statusCode(401);
        String fresh = secretAfter(renewed);
        Callers.person("deputy.truro", fresh).get("/api/authorities").then().statusCode(200);
    }

    @Test
    void an_ended_account_signs_nobody_in_until_it_works_again() {
        String password = Callers.open("truro", "leaver.truro", Role.DIRECTOR).path("password");
        Browser leaver = signedIn("leaver.truro", password);

        administrator.submit(TRURO + "/accounts/leaver.truro/ending", Map.of()).then().statusCode(303);

        leaver.asks().get("/account").then().statusCode(303);
        Browser.signIn("leaver.truro", password).then().statusCode(401);
        administrator.asks().get(TRURO).then().body(containsString("Ended "));
        administrator.submit(TRURO + "/accounts/leaver.truro/password", Map.of()).then().statusCode(422);
        administrator.submit(TRURO + "/accounts/leaver.truro/reopening", Map.of()).then().statusCode(303);
        Browser.signIn("leaver.truro", password).then().statusCode(303);
    }

    @Test
    void nobody_ends_their_own_account() {
        Browser local = localAdministrator("self.truro");
        local.asks().get(TRURO + "/accounts/self.truro").then().body(allOf(containsString("your own account"), not(containsString("End the account"))));
        local.submit(TRURO + "/accounts/self.truro/ending", Map.of()).then().statusCode(422).body(containsString("Ask another administrator"));
    }

    @Test
    void what_an_account_may_do_is_changed() {
        Callers.open("truro", "mover.truro", Role.DIRECTOR);
        administrator.submit(TRURO + "/accounts/mover.truro/roles", Map.of("roles", "secretariat")).then().statusCode(303);
        administrator.asks().get(TRURO + "/accounts/mover.truro?done=ROLES").then().statusCode(200)
                .body(allOf(containsString("value=\"secretariat\" checked"), not(containsString("value=\"director\" checked")),
                        containsString("was saved")));
    }

    @Test
    void a_credentials_secret_is_shown_once_and_works_until_it_is_revoked() {
        Response issued = administrator.submit("/truro/credentials", Map.of("agency", "police", "label", "weekly returns", "scopes", "plans:read"));
        issued.then().statusCode(303).header("Location", endsWith("/truro/credentials?done=ISSUED"));
        String secret = secretAfter(issued);
        Callers.agency(secret).get("/api/me").then().statusCode(200).body("credential.scopes", equalTo(List.of("plans:read")));
        String page = administrator.asks().get("/truro/credentials").then().body(allOf(not(containsString(secret)), containsString("Reading plans"))).extract().asString();

        Response rotated = administrator.submit(action(page, "rotation"), Map.of("overlapDays", "3"));
        Callers.agency(secretAfter(rotated)).get("/api/me").then().statusCode(200);
        administrator.asks().get("/truro/credentials").then().body(containsString("The secret before"));
        administrator.submit(action(page, "rotation"), Map.of("overlapDays", "many")).then().statusCode(422).body(containsString("Give a number of days"));

        administrator.submit(action(page, "revocation"), Map.of()).then().statusCode(303);
        Callers.agency(secret).get("/api/me").then().statusCode(401);
        administrator.asks().get("/truro/credentials").then().body(containsString("Revoked"));
    }

    @Test
    void people_of_an_agency_keep_its_credentials_and_see_no_other() {
        Callers.administrator().body("{\"slug\": \"school\", \"name\": \"Truro School\", \"kind\": \"school\"}").post("/api/authorities/truro/agencies");
        Callers.administrator().body("{\"agency\": \"school\", \"label\": \"attendance\"}").post("/api/authorities/truro/credentials").then().statusCode(201);
        Browser officer = signedIn("officer.truro", Callers.open("truro", "officer.truro", Role.PARTNER).path("password"));
        Response issued = officer.submit("/truro/credentials", Map.of("agency", "police", "label", "our own"));
        Callers.agency(secretAfter(issued)).get("/api/me").then().statusCode(200);
        officer.asks().get("/truro/credentials").then().statusCode(200).body(allOf(containsString("our own"), not(containsString("attendance")), not(containsString("Truro School"))));
        officer.submit("/truro/credentials", Map.of("agency", "school", "label", "theirs")).then().statusCode(403);
    }

    private static String action(String page, String verb) {
        Matcher form = Pattern.compile("action=\"([^\"]+/" + verb + ")\"").matcher(page);
        assertEquals(true, form.find(), page);
        return form.group(1);
    }

    @Test
    void authorities_are_added_by_administrators_of_the_installation_only() {
        administrator.submit("/administration/authorities", Map.of("name", "Penzance", "slug", "penzance")).then().statusCode(303);
        administrator.asks().get("/administration").then().body(containsString("/administration/penzance"));
        administrator.submit("/administration/authorities", Map.of("name", "Search", "slug", "search")).then().statusCode(422)
                .body(containsString("is an address of Touchstone itself"));

        Browser local = localAdministrator("only.truro");
        local.asks().get("/administration").then().statusCode(303).header("Location", endsWith(TRURO));
        local.submit("/administration/authorities", Map.of("name", "Bude", "slug", "bude")).then().statusCode(403);
        local.asks().get("/administration/penzance").then().statusCode(403);
    }

    @Test
    void others_are_told_whom_to_ask_and_visitors_to_sign_in() {
        String password = Callers.open("truro", "reader.truro", Role.DIRECTOR).path("password");
        Browser reader = signedIn("reader.truro", password);
        for (String page : List.of("/administration", TRURO, TRURO + "/accounts/reader.truro")) {
            reader.asks().get(page).then().statusCode(403).body(allOf(containsString("dministrator"), containsString("You are signed in as Superintendent")));
            given().followRedirects(false).accept("text/html").get(page).then().statusCode(303).header("Location", containsString("/sign-in"));
        }
        reader.submit(TRURO + "/accounts/reader.truro/roles", Map.of("roles", "administrator")).then().statusCode(403);
        reader.asks().get("/").then().body(not(containsString("href=\"/administration\"")));
    }

    @Test
    void a_form_from_elsewhere_changes_nothing() {
        Browser forged = new Browser(administrator.session(), "guessed");
        forged.submit(TRURO + "/agencies", Map.of("name", "Forged", "slug", "forged", "kind", "other")).then().statusCode(403);
        administrator.asks().get(TRURO).then().body(not(containsString("Forged")));
    }

    private static Browser localAdministrator(String signIn) {
        return signedIn(signIn, Callers.open("truro", signIn, Role.ADMINISTRATOR).path("password"));
    }

    /** What the page shows that a form led to: to no cache, and once. */
    private String secretAfter(Response form) {
        Response shown = administrator.asks().cookie("shown-once", form.cookie("shown-once"))
                .get(form.header("Location").replaceFirst("#.*", ""));
        shown.then().statusCode(200).header("Cache-Control", "no-store").cookie("shown-once", "");
        Matcher secret = SECRET.matcher(shown.asString());
        assertEquals(true, secret.find(), shown.asString());
        return secret.group(1);
    }
}
