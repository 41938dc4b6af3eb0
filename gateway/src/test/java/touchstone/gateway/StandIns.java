package touchstone.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Other services' processes, answering what a test prepared; the one for meetings is down. */
public class StandIns implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();

    private HttpServer server;

    /** Lets the services answer this JSON to a GET of the address, whatever its query. */
    public static void answer(String path, String json) {
        ANSWERS.put(path, json);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/", StandIns::reply);
            server.start();
        } catch (IOException portless) {
            throw new UncheckedIOException(portless);
        }
        String up = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("touchstone.plans.url", up, "touchstone.metrics.url", up, "touchstone.governance.url", "http://127.0.0.1:1");
    }

    /** Without a prepared answer: what arrived, so that a test can see it. */
    private static void reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String heard = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).replace("\"", "'");
        String headers = String.join("|", exchange.getRequestHeaders().entrySet().stream().map(Object::toString).toList());
        String json = ANSWERS.getOrDefault(path, "{\"method\": \"%s\", \"uri\": \"%s\", \"body\": \"%s\", \"headers\": \"%s\"}"
                .formatted(exchange.getRequestMethod(), exchange.getRequestURI(), heard, headers.replace("\"", "'")));
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.sendResponseHeaders("POST".equals(exchange.getRequestMethod()) ? 201 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
