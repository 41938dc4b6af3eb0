package touchstone.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.OptionalLong;
import touchstone.local.Pause;
import touchstone.local.UserError;

/** The public API over HTTP/1.1 with connections kept alive. */
final class GatewayClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 20;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI address;

    GatewayClient(URI address) {
        this.address = address;
    }

    /**
     * A request to send.
     *
     * @param caller value of the Authorization header
     * @param key    makes it safe to send twice
     * @param body   null for none
     */
    record Request(String method, String path, String caller, String key, Body body) {}

    record Body(String mediaType, byte[] bytes) {
        static Body json(JsonNode json) {
            try {
                return json == null ? null : new Body("application/json", JSON.writeValueAsBytes(json));
            } catch (JsonProcessingException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        static Body file(String text) {
            return new Body("application/octet-stream", text.getBytes(UTF_8));
        }
    }

    record Answer(int status, JsonNode body) {
        boolean isSuccess() {
            return status / 100 == 2;
        }

        /** What a problem says, fields included; whatever else came, as it came. */
        String detail() {
            StringBuilder said = new StringBuilder(body.isTextual() ? "no problem, but: " + body.asText()
                    : body.path("detail").asText(body.path("title").asText("no detail")));
            body.path("errors").forEach(error ->
                    said.append("; ").append(error.path("field").asText()).append(' ').append(error.path("detail").asText()));
            return said.toString();
        }
    }

    /** Asked to come again, as by a busy machine, it does so; the key keeps what was done from being done twice. */
    Answer send(Request request) {
        try {
            HttpResponse<byte[]> response = http.send(http(request), BodyHandlers.ofByteArray());
            for (int attempt = 1; attempt < ATTEMPTS && comeAgain(response).isPresent(); attempt++) {
                Pause.of(Duration.ofSeconds(comeAgain(response).getAsLong()));
                response = http.send(http(request), BodyHandlers.ofByteArray());
            }
            return new Answer(response.statusCode(), read(response.body()));
        } catch (IOException e) {
            throw new UserError("The gateway at " + address + " does not answer; load the demo again to go on.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError("Loading the demo was interrupted; load it again to go on.", e);
        }
    }

    /** In how many seconds; empty where it would not help. */
    private static OptionalLong comeAgain(HttpResponse<?> response) {
        return response.statusCode() == 503 ? response.headers().firstValueAsLong("Retry-After") : OptionalLong.empty();
    }

    private HttpRequest http(Request request) {
        HttpRequest.Builder message = HttpRequest.newBuilder(address.resolve(request.path()))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", request.caller())
                .header("Idempotency-Key", request.key())
                .header("If-Match", "*")
                .header("Accept", "application/json, application/problem+json");
        if (request.body() != null) {
            message.header("Content-Type", request.body().mediaType());
        }
        return message.method(request.method(), body(request.body())).build();
    }

    private static BodyPublisher body(Body body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body.bytes());
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            return TextNode.valueOf(new String(body, UTF_8));
        }
    }
}
