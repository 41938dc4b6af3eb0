package touchstone.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Who asks and writes in an authority, each with the value of an {@code Authorization} header.
 *
 * @param agency     the one that leads the actions that are reported on
 * @param credential of that agency's program
 * @param person     sign-in and password of somebody who reports for it, as a form sends them
 */
record Callers(String agency, String credential, String manager, String secretary, String person) {

    static Callers opened(Gateway gateway, String administrator, String authority, String agency) throws IOException {
        String home = "/api/authorities/" + authority;
        String credential = "Bearer " + gateway.post(administrator, home + "/credentials",
                "{\"agency\": \"%s\", \"label\": \"bench\"}".formatted(agency)).path("secret").asText();
        String person = account(gateway, administrator, authority, "partner", "\"agency\": \"" + agency + "\", ");
        return new Callers(agency, credential, basic(account(gateway, administrator, authority, "programme-manager", "")),
                basic(account(gateway, administrator, authority, "secretariat", "")), person);
    }

    /** The cookie of a session of that person. */
    String signIn(Gateway gateway) throws IOException {
        String[] known = person.split(":");
        String cookie = gateway.send("POST", "/sign-in", Map.of("Content-Type", "application/x-www-form-urlencoded"),
                ("signIn=" + known[0] + "&password=" + Programme.encoded(known[1])).getBytes(StandardCharsets.UTF_8))
                .expect(303).headers().get("Set-Cookie");
        return cookie.lines().filter(one -> one.startsWith("touchstone=")).map(one -> one.substring(0, one.indexOf(';'))).findFirst().orElseThrow();
    }

    private static String account(Gateway gateway, String administrator, String authority, String role, String agency) throws IOException {
        String signIn = "bench." + role + "." + authority;
        return signIn + ":" + gateway.post(administrator, "/api/authorities/" + authority + "/accounts",
                "{\"signIn\": \"%s\", \"post\": \"Bench\", %s\"roles\": [\"%s\"]}".formatted(signIn, agency, role)).path("password").asText();
    }

    private static String basic(String signInAndPassword) {
        String[] known = signInAndPassword.split(":");
        return Gateway.basic(known[0], known[1]);
    }
}
