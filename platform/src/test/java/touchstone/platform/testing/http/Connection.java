package touchstone.platform.testing.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** To the service under test, kept open from one request to the next. */
public final class Connection {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static volatile Listener listener;

    private Connection() {}

    /** Who looks at every answer. */
    @FunctionalInterface
    public interface Listener {
        void heard(String method, String address, byte[] body, Response answer);
    }

    public static void tell(Listener all) {
        listener = all;
    }

    /** Whether somebody looks. */
    public static boolean isHeard() {
        return listener != null;
    }

    /** The port where the service answers, whatever thread asks. */
    public static int port() {
        return ConfigProvider.getConfig(Connection.class.getClassLoader()).getValue("quarkus.http.test-port", Integer.class);
    }

    static String server() {
        return "http://localhost:" + port();
    }

    static Response send(String method, String address, Map<String, String> headers, byte[] body) {
        Response answer = sendUnheard(method, address, headers, body);
        if (listener != null) {
            listener.heard(method, address, body, answer);
        }
        return answer;
    }

    /** Of which the listener is not told. */
    public static Response sendUnheard(String method, String address, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.startsWith("/") ? server() + address : address)).timeout(PATIENCE)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            long began = System.nanoTime();
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Response(answer.statusCode(), answer.headers(), answer.body(), Duration.ofNanos(System.nanoTime() - began).toMillis());
        } catch (IOException broken) {
            throw new UncheckedIOException(method + " " + address, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
