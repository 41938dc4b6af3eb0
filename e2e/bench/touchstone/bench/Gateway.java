package touchstone.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * A server, asked over connections that are kept open. The client is Java's oldest: it asks in the thread it is called
 * in, where the newer one hands over to others.
 */
record Gateway(String address) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MILLIS = 60_000;

    record Answer(int status, byte[] body, Map<String, String> headers) {
        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        Answer expect(int wanted) throws Refused {
            if (status != wanted) {
                throw new Refused(status, text());
            }
            return this;
        }
    }

    /** An answer that is none of those that were asked for. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        final int status;

        Refused(int status, String said) {
            super(status + " " + said);
            this.status = status;
        }
    }

    static String basic(String signIn, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((signIn + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    JsonNode read(String caller, String path) throws IOException {
        return send("GET", path, Map.of("Authorization", caller), null).expect(200).json();
    }

    JsonNode post(String caller, String path, String json) throws IOException {
        return write("POST", caller, path, json);
    }

    JsonNode write(String method, String caller, String path, String json) throws IOException {
        Answer answer = send(method, path, Map.of("Authorization", caller, "Content-Type", "application/json", "If-Match", "*",
                "Idempotency-Key", UUID.randomUUID().toString()), json.getBytes(StandardCharsets.UTF_8));
        if (answer.status() >= 300) {
            throw new Refused(answer.status(), method + " " + path + ": " + answer.text());
        }
        return answer.json();
    }

    /** Never follows where it is sent to. */
    Answer send(String method, String path, Map<String, String> headers, byte[] body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setRequestMethod(method);
        headers.forEach(connection::setRequestProperty);
        if (body != null) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(body);
        }
        int status = connection.getResponseCode();
        try (InputStream stream = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            byte[] said = stream == null ? new byte[0] : stream.readAllBytes();
            return new Answer(status, said, headersOf(connection));
        }
    }

    private static Map<String, String> headersOf(HttpURLConnection connection) {
        Map<String, String> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        connection.getHeaderFields().forEach((name, values) -> {
            if (name != null) {
                headers.put(name, String.join("\n", values));
            }
        });
        return headers;
    }
}
