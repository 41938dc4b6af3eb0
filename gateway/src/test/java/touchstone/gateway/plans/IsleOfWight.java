package touchstone.gateway.plans;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/** The three owners as they answered for one recommendation of the Isle of Wight; any of them can fall silent. */
public class IsleOfWight implements QuarkusTestResourceLifecycleManager {
    static final String ACTION = "/api/plans/isle-of-wight/actions/01a1fcb1-d069-7bbc-a14c-ace21a8ce4d1";
    private static final Map<String, String> ANSWERS = Map.of(
            "/api/plans/isle-of-wight/recommendations", "recommendations",
            "/api/plans/isle-of-wight/recommendations/01a1fcb1-bbcf-7492-a5c6-9d36a531c703", "recommendation",
            "/api/plans/isle-of-wight/actions", "actions",
            ACTION, "action",
            ACTION + "/updates", "updates",
            ACTION + "/evidence", "evidence",
            "/api/plans/isle-of-wight/plans", "plans",
            "/api/metrics/isle-of-wight/indicators", "indicators",
            "/api/governance/isle-of-wight/decisions", "decisions",
            "/api/governance/isle-of-wight/meetings", "meetings");
    private static final String REFUSED = """
            {"type": "/problems/invalid", "title": "Some of it needs correcting", "status": 422,
             "detail": "Nothing was saved.", "errors": [{"field": "asAt", "detail": "must not be in the future"}]}""";

    static volatile String silent = "none";
    static volatile String posted;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException portless) {
            throw new UncheckedIOException(portless);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", IsleOfWight::reply);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("touchstone.plans.url", url, "touchstone.metrics.url", url, "touchstone.governance.url", url);
    }

    private static void reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/api/" + silent + "/")) {
            answer(exchange, 503, "{}");
        } else if ("POST".equals(exchange.getRequestMethod())) {
            posted = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean late = posted.contains("2999");
            answer(exchange, late ? 422 : 201, late ? REFUSED : file("update"));
        } else {
            answer(exchange, ANSWERS.containsKey(path) ? 200 : 404, ANSWERS.containsKey(path) ? file(ANSWERS.get(path)) : "{}");
        }
    }

    private static String file(String name) throws IOException {
        try (InputStream file = IsleOfWight.class.getResourceAsStream("/isle-of-wight/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
