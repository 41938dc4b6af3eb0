package touchstone.gateway.web.form;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class KeptFormTest {
    private static final String ACTION = "/isle-of-wight/actions/A2.1";
    private static final Pattern TYPED = Pattern.compile("name=\"typed\" value=\"([\\w-]+)\"");
    private static final Map<String, String> SIGN_OFF = Map.of("body", "Improvement Board", "decidedOn", "2013-03-12",
            "sent-from", ACTION + "#sign-off");
    private static String password;

    @BeforeEach
    void a_manager() {
        if (password == null) {
            Callers.council("isle-of-wight");
            password = Callers.open("isle-of-wight", "typing-manager", Role.PROGRAMME_MANAGER).then().statusCode(201).extract().path("password");
        }
    }

    @Test
    void what_was_typed_comes_back_after_signing_in_again() {
        Response out = given().accept("text/html").formParams(SIGN_OFF).post(ACTION + "/sign-off");
        out.then().statusCode(401).body(allOf(containsString("what you typed is kept"), containsString("<h1>Sign in</h1>")));
        Matcher typed = TYPED.matcher(out.asString());
        assertTrue(typed.find(), out.asString());

        Response in = given().followRedirects(false).formParam("signIn", "typing-manager").formParam("password", password)
                .formParam("typed", typed.group(1)).post("/sign-in");
        in.then().statusCode(303);

        given().accept("text/html").cookie("touchstone", in.cookie("touchstone")).get(path(in)).then().statusCode(200)
                .header("Cache-Control", "no-store")
                .body(allOf(containsString("Here is what you had typed. Check it and send it again."), containsString("value=\"Improvement Board\"")));
        given().accept("text/html").get(path(in)).then().body(not(containsString("what you had typed")));
    }

    @Test
    void a_form_made_for_an_earlier_sign_in_is_shown_again_as_it_was_typed() {
        Browser browser = Browser.signedIn("typing-manager", password);
        Response stale = new Browser(browser.session(), "earlier").submit(ACTION + "/sign-off", SIGN_OFF);
        stale.then().statusCode(303);
        browser.asks().get(path(stale)).then().statusCode(200)
                .body(allOf(containsString("You have signed in anew"), containsString("value=\"Improvement Board\"")));
    }

    private static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("#.*", "").replaceFirst("^https?://[^/]*", "");
    }
}
