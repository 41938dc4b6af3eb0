package touchstone.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import touchstone.local.Secrets;

/**
 * The demo people's passwords and agencies' secrets, kept in {@code demo-credentials.json} as soon as each is issued:
 * the gateway shows them only once.
 */
final class DemoSignIns {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final ObjectNode kept;

    DemoSignIns(Path home) {
        file = home.resolve("demo-credentials.json");
        try {
            kept = Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Authorization header of a person or agency; null when none has been issued. */
    synchronized String caller(String authority, String group, String slug) {
        var found = kept.path(authority).path(group).path(slug);
        if (found.isMissingNode()) {
            return null;
        }
        return found.has("secret")
                ? "Bearer " + found.path("secret").asText()
                : basic(found.path("signIn").asText(), found.path("password").asText());
    }

    synchronized void keep(String authority, String group, String slug, ObjectNode issued) {
        kept.withObjectProperty(authority).withObjectProperty(group).set(slug, issued);
        try {
            Secrets.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(kept) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String basic(String signIn, String password) {
        byte[] pair = (signIn + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
