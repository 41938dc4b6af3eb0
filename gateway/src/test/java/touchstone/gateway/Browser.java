package touchstone.gateway;

import static touchstone.platform.testing.http.RequestSpecification.given;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.platform.testing.http.RequestSpecification;
import touchstone.platform.testing.http.Response;

/**
 * A browser in which somebody is signed in.
 *
 * @param csrf the token that pages of this session put into their forms
 */
public record Browser(String session, String csrf) {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"(\\w+)\"");

    public static Browser signedIn(String signIn, String password) {
        String session = signIn(signIn, password).then().statusCode(303).extract().cookie("touchstone");
        Matcher field = CSRF.matcher(page(session).get("/").asString());
        field.find();
        return new Browser(session, field.group(1));
    }

    /** The answer to the form at {@code /sign-in}. */
    public static Response signIn(String name, String password) {
        return given().followRedirects(false).formParam("signIn", name).formParam("password", password).post("/sign-in");
    }

    /** The beginning of a request for a page. */
    public RequestSpecification asks() {
        return page(session);
    }

    /** The beginning of a request to the API by a script on one of our pages. */
    public RequestSpecification calls() {
        return Callers.visitor().cookie("touchstone", session).header("X-CSRF-Token", csrf);
    }

    public Response submit(String address, Map<String, ?> fields) {
        return asks().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("csrf", csrf).formParams(fields)
                .post(address);
    }

    private static RequestSpecification page(String session) {
        return given().followRedirects(false).accept("text/html").cookie("touchstone", session);
    }
}
