package touchstone.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.time.AsAt;

/**
 * The owners, answering from files that lie where their addresses are: {@code recorded/metrics/…/scorecard.json}, or
 * for a date {@code scorecard@2013-06-13.json}. What is kept from the public they keep, and they let it do nothing. They are
 * newer than the gateway: everything they say has a field that it does not know. What the caller can do is recorded for
 * everybody who is signed in, or for today and each role, a partner's with its agency:
 * {@code {"secretariat": ["sign-off"], "partner of police": ["report"]}}.
 */
public class Recorded implements QuarkusTestResourceLifecycleManager {
    private static final Pattern DATE = Pattern.compile("asAt=([0-9-]+)");
    private static final Pattern KEPT = Pattern.compile(".*/(log-actions|risks|letters|edits|re-planning)");

    /** What the owners let the caller do. */
    private static final Pattern ALLOWED = Pattern.compile("\"allowed\": (\\[[^\\]]*]|\\{[^}]*})");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STATUS = Pattern.compile("\"status\": (\\d+)");

    /** Of known fields: what a reason's words are made with has names of its own. */
    private static final Pattern OBJECT = Pattern.compile("(?<!\"arguments\": )\\{(?=\\s*\")");

    /** What is answered to writing, by the end of the address. */
    private static final Map<String, String> TAKEN = Map.of(
            "items", "{\"version\": 0, \"number\": 2}",
            "minute", "{\"version\": 5, \"number\": 1}",
            "approval", "{\"version\": 1, \"number\": 2}",
            "updates", "{\"version\": 0}",
            "evidence", "{\"version\": 0, \"putForward\": false, \"id\": \"01a1fcb2-0000-7000-8000-000000000003\"}",
            "file", "{\"version\": 1, \"putForward\": false}",
            "submission", "{\"version\": 2, \"putForward\": true}",
            "acceptance", "{\"version\": 3, \"putForward\": true}",
            "rejection", "{\"version\": 3, \"putForward\": false}",
            "decisions", "{\"version\": 0, \"recommendationOnly\": false}");

    /** What was written last: "PUT /api/… If-Match body". */
    public static volatile String written;

    /** What was asked for during a request, by the id that its caller gave it: "/api/…?query". */
    private static final Map<String, List<String>> ASKED = new ConcurrentHashMap<>();

    /** The problem with which writing is refused; null when it is taken. */
    public static volatile String refusal;

    /** A part of those addresses at which writing is refused then. */
    public static volatile String refusedAt = "";

    /** A part of those addresses at which nobody answers. */
    public static volatile String silent = "nobody";

    /** A part of those addresses at which the answer makes no sense. */
    public static volatile String broken = "nowhere";

    private HttpServer server;

    /** A gateway whose owners are these. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TestDatabase.class), new TestResourceEntry(Recorded.class));
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException portless) {
            throw new UncheckedIOException(portless);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", Recorded::reply);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("touchstone.plans.url", url, "touchstone.metrics.url", url, "touchstone.governance.url", url);
    }

    private static void reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean anonymous = exchange.getRequestHeaders().getFirst("Authorization") == null;
        if (path.contains(silent)) {
            answer(exchange, 503, problem(503));
        } else if (path.contains(broken)) {
            answer(exchange, 200, "{}");
        } else if (anonymous && KEPT.matcher(path).matches()) {
            answer(exchange, 401, problem(401));
        } else if (!"GET".equals(exchange.getRequestMethod())) {
            written = String.join(" ", exchange.getRequestMethod(), path, exchange.getRequestHeaders().getFirst("If-Match"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String taken = TAKEN.get(path.substring(path.lastIndexOf('/') + 1));
            boolean refused = refusal != null && path.contains(refusedAt);
            answer(exchange, refused ? status(refusal) : 200, refused ? refusal : taken == null ? "{\"version\": 9, \"number\": 2, \"waiting\": false, \"putForward\": false, \"open\": true, \"done\": false, \"overdue\": false, \"daysLate\": 0}" : taken);
        } else {
            String request = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("X-Correlation-Id"), "");
            ASKED.computeIfAbsent(request, id -> new CopyOnWriteArrayList<>()).add(exchange.getRequestURI().toString());
            String found = file(path, exchange.getRequestURI().getQuery());
            answer(exchange, found == null ? 404 : 200, found == null ? problem(404) : allowed(exchange, anonymous, found));
        }
    }

    private static String allowed(HttpExchange exchange, boolean anonymous, String json) throws IOException {
        Matcher date = DATE.matcher(exchange.getRequestURI().toString());
        boolean past = date.find() && !date.group(1).equals(AsAt.today().toString());
        Set<String> roles = past ? Set.of() : roles(exchange);
        Matcher allowed = ALLOWED.matcher(json);
        StringBuilder told = new StringBuilder();
        while (allowed.find()) {
            JsonNode recorded = JSON.readTree(allowed.group(1));
            Set<String> moves = new LinkedHashSet<>();
            recorded.properties().stream().filter(one -> roles.contains(one.getKey()))
                    .forEach(one -> one.getValue().forEach(move -> moves.add(move.toString())));
            allowed.appendReplacement(told, "\"allowed\": " + (recorded.isArray() && !anonymous ? recorded : moves));
        }
        return allowed.appendTail(told).toString();
    }

    /** As the token of a request says: "secretariat", "partner of police". */
    private static Set<String> roles(HttpExchange exchange) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token == null) {
            return Set.of();
        }
        JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        Set<String> roles = new HashSet<>();
        claims.path("grants").forEach(grant -> grant.forEach(role -> {
            roles.add(role.asText());
            roles.add(role.asText() + " of " + claims.path("agency").asText());
        }));
        return roles;
    }

    /** What the owners were asked for during the request of that id. */
    public static List<String> asked(String request) {
        return ASKED.getOrDefault(request, List.of());
    }

    private static String problem(int status) {
        return "{\"type\": \"/problems/%d\", \"title\": \"No\", \"status\": %d, \"detail\": \"No.\"}".formatted(status, status);
    }

    private static int status(String problem) {
        Matcher status = STATUS.matcher(problem);
        status.find();
        return Integer.parseInt(status.group(1));
    }

    private static String file(String path, String query) throws IOException {
        String name = "/recorded" + path.substring("/api".length());
        Matcher date = DATE.matcher(query == null ? "" : query);
        String dated = date.find() ? read(name + "@" + date.group(1)) : null;
        return dated == null ? read(name) : dated;
    }

    private static String read(String name) throws IOException {
        try (InputStream file = Recorded.class.getResourceAsStream(name + ".json")) {
            return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = OBJECT.matcher(json).replaceAll("{\"addedLater\": {\"in\": [2031]}, ").getBytes(StandardCharsets.UTF_8);
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
