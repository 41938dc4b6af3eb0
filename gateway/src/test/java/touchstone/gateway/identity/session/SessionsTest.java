package touchstone.gateway.identity.session;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.platform.testing.Owner;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SessionsTest {
    private static final String ACCOUNTS = "/api/authorities/lundy/accounts/";
    private static int people;

    private String name;
    private String password;

    @BeforeEach
    void somebody() {
        Callers.council("lundy");
        name = "warden-" + people++;
        password = Callers.open("lundy", name, Role.DIRECTOR).then().statusCode(201).extract().path("password");
    }

    @Test
    void one_sees_where_one_is_signed_in_and_signs_out_of_there() {
        Browser here = Browser.signedIn(name, password);
        Browser elsewhere = Browser.signedIn(name, password);
        here.calls().get("/api/account/sessions").then().statusCode(200).body("items.current", equalTo(List.of(false, true)))
                .body("items[0].address", equalTo("127.0.0.1"));
        String other = here.calls().get("/api/account/sessions").path("items[0].id");

        here.submit("/account/sessions/" + other + "/ending", Map.of()).then().statusCode(303).header("Location", endsWith("/account?done=SESSION#sessions"));

        elsewhere.asks().get("/account").then().statusCode(303).header("Location", containsString("/sign-in"));
        here.asks().get("/account?done=SESSION").then().statusCode(200).body(containsString("You are signed out there.")).body(containsString("This browser"));
        here.calls().get("/api/account/sessions").then().body("items", hasSize(1));
        here.calls().delete("/api/account/sessions/" + other).then().statusCode(404);
    }

    @Test
    void one_ends_no_session_of_somebody_else() {
        Browser here = Browser.signedIn(name, password);
        String administrators = Browser.signedIn("administrator", Callers.administratorsPassword()).calls().get("/api/account/sessions").path("items[0].id");
        here.calls().delete("/api/account/sessions/" + administrators).then().statusCode(404);
    }

    @Test
    void who_keeps_the_account_signs_its_person_out_and_it_is_on_record() {
        Browser stolen = Browser.signedIn(name, password);
        Browser administrator = Browser.signedIn("administrator", Callers.administratorsPassword());
        String id = Callers.administrator().get(ACCOUNTS + name + "/sessions").then().statusCode(200).body("items", hasSize(1)).extract().path("items[0].id");
        String page = "/administration/lundy/accounts/" + name;
        administrator.asks().get(page).then().body(containsString(page + "/sessions/" + id + "/ending"));

        administrator.submit(page + "/sessions/" + id + "/ending", Map.of()).then().statusCode(303);

        stolen.asks().get("/account").then().statusCode(303);
        administrator.asks().get(page + "?done=SESSION").then().body(containsString("They are signed out there.")).body(containsString("Nowhere just now."));
        Response audit = Callers.administrator().get("/api/authorities/lundy/audit?thing=session");
        assertEquals(List.of("removed", "added"), audit.path("items.findAll { it.id == '" + id + "' }.change"));
    }

    @Test
    void ones_own_sign_out_stands_in_the_audit_of_the_authority_that_keeps_the_account() {
        Browser here = Browser.signedIn(name, password);
        String id = here.calls().get("/api/account/sessions").path("items[0].id");
        here.calls().delete("/api/account/sessions/" + id).then().statusCode(200).body("current", equalTo(true));
        here.calls().get("/api/account/sessions").then().statusCode(401);
        Callers.administrator().get("/api/authorities/lundy/audit?thing=session").then()
                .body("items.findAll { it.id == '" + id + "' }.change", equalTo(List.of("removed", "added")))
                .body("items.find { it.id == '" + id + "' }.actor", not(containsString("anonymous")));
    }

    /** As the settings have it: two hours alone, twelve in all. */
    @ParameterizedTest
    @CsvSource({"1 hour 59 minutes, 11 hours 59 minutes, 200", "2 hours 1 minute, 3 hours, 303", "1 minute, 12 hours 1 minute, 303"})
    void a_session_ends_when_it_is_left_alone_and_at_last_in_any_case(String lastSeen, String began, int answer) throws SQLException {
        String session = Browser.signIn(name, password).cookie("touchstone");
        Owner.execute("update session set last_seen = now() - interval '%s', began = now() - interval '%s' where account = (select id from account where sign_in = '%s')"
                .formatted(lastSeen, began, name));
        Callers.administrator().get(ACCOUNTS + name + "/sessions").then().body("items", hasSize(answer == 200 ? 1 : 0));
        new Browser(session, "").asks().get("/account").then().statusCode(answer);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Firefox on Windows, Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0
            Chrome on Android, Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML; like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36
            Edge on Windows, Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML; like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0
            Safari on iPhone, Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1
            Safari on Mac, Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15
            Firefox, Firefox/1.0
            , curl/8.5.0
            ,""")
    void a_browser_is_called_what_people_call_it(String called, String agent) {
        assertEquals(called, BrowserName.of(agent));
    }
}
