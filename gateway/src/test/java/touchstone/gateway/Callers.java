package touchstone.gateway;

import static touchstone.platform.testing.http.RequestSpecification.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import touchstone.contracts.Role;
import touchstone.platform.problem.WireNames;
import touchstone.platform.testing.http.RequestSpecification;
import touchstone.platform.testing.http.Response;

/** Who calls the gateway in the tests, with what a caller outside really has: a password or a secret. */
public final class Callers {
    private Callers() {}

    public static RequestSpecification visitor() {
        return given().accept("application/json").contentType("application/json");
    }

    public static RequestSpecification administrator() {
        return person("administrator", administratorsPassword());
    }

    public static RequestSpecification person(String signIn, String password) {
        return visitor().basicAuth(signIn, password);
    }

    public static RequestSpecification agency(String secret) {
        return visitor().header("Authorization", "Bearer " + secret);
    }

    public static String administratorsPassword() {
        try {
            Path file = Path.of(ConfigProvider.getConfig().getValue("touchstone.first-sign-in", String.class));
            return Files.readAllLines(file).get(1).substring("Password: ".length());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** An authority with one agency, "police". */
    public static void council(String slug) {
        administrator().body("{\"slug\": \"%s\", \"name\": \"%s\"}".formatted(slug, slug.toUpperCase(java.util.Locale.ROOT)))
                .post("/api/authorities");
        administrator().body("{\"slug\": \"police\", \"name\": \"Police\", \"kind\": \"police\"}")
                .post("/api/authorities/" + slug + "/agencies");
    }

    /** The answer to opening an account of the police in an authority. */
    public static Response open(String authority, String signIn, Role... roles) {
        String names = String.join("\", \"", List.of(roles).stream().map(WireNames::of).toList());
        return administrator().body("{\"signIn\": \"%s\", \"post\": \"Superintendent\", \"agency\": \"police\", \"roles\": [\"%s\"]}"
                .formatted(signIn, names)).post("/api/authorities/" + authority + "/accounts");
    }

    /** The secret of a new credential of the police in an authority. */
    public static String secret(String authority) {
        return administrator().body("{\"agency\": \"police\", \"label\": \"case system\"}")
                .post("/api/authorities/" + authority + "/credentials").then().statusCode(201).extract().path("secret");
    }
}
