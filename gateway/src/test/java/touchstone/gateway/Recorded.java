package touchstone.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.platform.testing.TestDatabase;

/**
 * The owners, answering from files as {@link RecordedAnswers} finds them; a test that asks for what is not recorded fails.
 * What is kept from the public they keep, and they let it do nothing. A token for another owner they do not take. They are newer than the gateway: everything they say has
 * a field that it does not know.
 */
public class Recorded implements QuarkusTestResourceLifecycleManager {
    private static final Pattern KEPT = Pattern.compile(".*/((log-actions|risks|letters|escalations)(/.*)?|edits|re-planning|bodies/[^/]+/attendance)");

    private static final Pattern STATUS = Pattern.compile("\"status\": (\\d+)");

    /** Of known fields: what a reason's words are made with has names of its own. */
    private static final Pattern OBJECT = Pattern.compile("(?<!\"arguments\": )\\{(?=\\s*\")");

    /** A feed that nobody can follow: what was answered once may be different now. */
    private static final String FEED = "/changes/newest";

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

    /** What is wrong with the owners of these names. */
    public static volatile Set<String> faulty = Set.of();
    private static volatile OwnerFault fault = OwnerFault.DOWN;
    private static volatile CountDownLatch mended = new CountDownLatch(0);

    /** What a test has the owners say instead of what is recorded. */
    public static volatile UnaryOperator<String> instead = UnaryOperator.identity();

    /** What the owners call otherwise than it is recorded: by the recorded name, their own. */
    public static volatile Map<String, String> renamed = Map.of();

    /** The PDF files that owners keep, by their address. */
    public static volatile Map<String, byte[]> files = Map.of();

    private static final Queue<String> UNRECORDED = new ConcurrentLinkedQueue<>();

    private final List<HttpServer> servers = new ArrayList<>();

    /** A gateway whose owners are these. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("touchstone.owners.patience", "600ms");
        }

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
        return Stream.of("plans", "metrics", "governance").collect(Collectors.toMap(owner -> "touchstone." + owner + ".url", this::start));
    }

    private String start(String owner) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/", exchange -> reply(owner, exchange));
            server.start();
            servers.add(server);
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException portless) {
            throw new UncheckedIOException(portless);
        }
    }

    /** Lets the owner of that name have this fault until {@link #mend}. */
    public static void harm(String owner, OwnerFault with) {
        mended = new CountDownLatch(1);
        fault = with;
        faulty = Set.of(owner);
    }

    public static void mend() {
        faulty = Set.of();
        mended.countDown();
    }

    private static void reply(String owner, HttpExchange exchange) throws IOException {
        if (!faulty.contains(owner) || fault.lets(exchange, mended)) {
            reply(exchange);
        }
    }

    private static void reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean anonymous = exchange.getRequestHeaders().getFirst("Authorization") == null;
        if (path.contains(silent) || path.equals(FEED)) {
            answer(exchange, 503, problem(503));
        } else if (path.contains(broken)) {
            answer(exchange, 200, "{}");
        } else if (!anonymous && !RecordedAnswers.isFor(path, exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, problem(401));
        } else if (anonymous && KEPT.matcher(path).matches()) {
            answer(exchange, 401, problem(401));
        } else if ("GET".equals(exchange.getRequestMethod())) {
            String request = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("X-Correlation-Id"), "");
            ASKED.computeIfAbsent(request, id -> new CopyOnWriteArrayList<>()).add(exchange.getRequestURI().toString());
            if (files.containsKey(path)) {
                send(exchange, 200, "application/pdf", files.get(path));
            } else {
                recorded(exchange);
            }
        } else {
            written = String.join(" ", exchange.getRequestMethod(), path, exchange.getRequestHeaders().getFirst("If-Match"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (refusal != null && path.contains(refusedAt)) {
                answer(exchange, status(refusal), refusal);
            } else {
                recorded(exchange);
            }
        }
    }

    private static void recorded(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        Optional<String> recorded = RecordedAnswers.to(exchange.getRequestMethod(), asRecorded(exchange.getRequestURI()),
                exchange.getRequestHeaders().getFirst("Authorization"));
        if (recorded.isEmpty()) {
            UNRECORDED.add(request);
        }
        String found = instead.apply(recorded.orElseGet(() -> problem(501)));
        for (Map.Entry<String, String> name : renamed.entrySet()) {
            found = found.replace('"' + name.getKey() + '"', '"' + name.getValue() + '"');
        }
        answer(exchange, found.startsWith("{\"type\": \"/problems/") ? status(found) : 200, found);
    }

    private static URI asRecorded(URI asked) {
        String path = asked.getPath();
        for (Map.Entry<String, String> name : renamed.entrySet()) {
            path = path.replace('/' + name.getValue(), '/' + name.getKey());
        }
        return path.equals(asked.getPath()) ? asked : UriBuilder.fromUri(asked).replacePath(path).build();
    }

    /** What was asked for since, and is not recorded. */
    static List<String> unrecorded() {
        return Stream.generate(UNRECORDED::poll).takeWhile(Objects::nonNull).distinct().toList();
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

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = OBJECT.matcher(json).replaceAll("{\"addedLater\": {\"in\": [2031]}, ").getBytes(StandardCharsets.UTF_8);
        send(exchange, status, status < 400 ? "application/json" : "application/problem+json", bytes);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(bytes.length == 0 ? 204 : status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        servers.forEach(server -> server.stop(0));
    }
}
