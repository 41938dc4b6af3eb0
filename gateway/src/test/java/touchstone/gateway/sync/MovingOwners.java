package touchstone.gateway.sync;

import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import touchstone.platform.testing.TestDatabase;

/** Three owners of one recommendation, which a test words anew, and whose feeds tell of it when the test says so. */
public class MovingOwners implements QuarkusTestResourceLifecycleManager {
    private static final Pattern AFTER = Pattern.compile("after=(\\d+)");
    private static final Pattern CLAIMS = Pattern.compile("Bearer [\\w-]+\\.([\\w-]+)\\.[\\w-]+");
    private static final List<String> TOLD = new ArrayList<>();

    /** How often somebody asked for the recommendations. */
    static final AtomicInteger ASKED = new AtomicInteger();

    private static final Map<String, Integer> ADDRESSES = new ConcurrentHashMap<>();

    /** What they are about. Who looks stands beside it. */
    static volatile String wording = "Audit every case";

    /** The beginning of addresses at which nobody answers. */
    static volatile String away = "nothing";

    /** What everybody waits for who asks about plans or log actions. */
    static volatile CountDownLatch gate = new CountDownLatch(0);

    private static final Queue<String> WAITING = new ConcurrentLinkedQueue<>();

    /** Whether the feeds tell what they told before. */
    private static long history;

    private HttpServer server;

    /** A gateway whose owners are these. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TestDatabase.class), new TestResourceEntry(MovingOwners.class));
        }
    }

    /** How often somebody asked for just this, query and all. */
    static int asked(String address) {
        return ADDRESSES.getOrDefault(address, 0);
    }

    /** Lets everybody wait who asks about plans or log actions from now on. */
    static void hold() {
        gate = new CountDownLatch(1);
    }

    /** Whether somebody waits at the gate with this in the address. */
    static boolean waits(String part) {
        return WAITING.stream().anyMatch(address -> address.contains(part));
    }

    /** Lets the feeds tell that something of an authority changed. */
    static void tell(String authority) {
        synchronized (TOLD) {
            TOLD.add(authority);
            TOLD.notifyAll();
        }
    }

    /** As after the restore of an older backup: what was told last is gone, and will not be told again. */
    static void forget(int changes) {
        synchronized (TOLD) {
            history++;
            TOLD.subList(TOLD.size() - changes, TOLD.size()).clear();
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
        server.createContext("/", MovingOwners::reply);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("touchstone.plans.url", url, "touchstone.metrics.url", url, "touchstone.governance.url", url);
    }

    private static void reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/api/plans") || path.endsWith("/log-actions")) {
            pass(exchange.getRequestURI().toString(), gate);
        }
        ADDRESSES.merge(exchange.getRequestURI().toString(), 1, Integer::sum);
        String json = switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "newest" -> "{\"sequence\": " + newest() + "}";
            case "changes" -> changes(exchange.getRequestURI().getQuery());
            case "recommendations" -> recommendations(exchange.getRequestHeaders().getFirst("Authorization"));
            case "acceptance" -> "{\"version\": 1}";
            case "titles" -> "{\"recommendations\": [], \"workstreams\": [], \"phases\": []}";
            case "summary" -> "[]";
            default -> "{\"items\": []}";
        };
        boolean here = !path.startsWith(away);
        byte[] bytes = (here ? json : "{}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(path.endsWith("/story") ? 404 : here ? 200 : 503, 0); // in chunks, as real owners do
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void pass(String address, CountDownLatch gate) {
        WAITING.add(address);
        try {
            gate.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            WAITING.remove(address);
        }
    }

    static int newest() {
        synchronized (TOLD) {
            return TOLD.size();
        }
    }

    /** Waits for the next one if asked to, though never as long as a real owner does. */
    private static String changes(String query) {
        Matcher after = AFTER.matcher(query);
        after.find();
        int place = Integer.parseInt(after.group(1));
        synchronized (TOLD) {
            try {
                if (TOLD.size() <= place && !query.contains("wait=0")) {
                    TOLD.wait(500);
                }
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
            return IntStream.range(place, Math.max(place, TOLD.size())).mapToObj(MovingOwners::change).collect(joining(", ", "[", "]"));
        }
    }

    private static String change(int place) {
        return "{\"sequence\": %d, \"id\": \"%s\", \"authority\": \"%s\"}"
                .formatted(place + 1, new UUID(history, place), TOLD.get(place));
    }

    private static String recommendations(String token) {
        ASKED.incrementAndGet();
        return """
                {"items": [{"id": "01a1fcb1-bbcf-7492-a5c6-9d36a531c703", "version": 0, "reference": "R2", "number": 2,
                  "inspection": "01a1fcb1-b730-7e9a-a744-09e911fb9c9b", "text": "%s, seen by %s", "timescale": "immediate",
                  "leadAgency": "police", "parts": [], "due": {"kind": "unknown", "daysLate": 0, "pastDue": false, "why": "Nobody knows."}, "indicators": [],
                  "standing": {"rag": "amber", "reasons": [{"code": "no-action", "arguments": {}, "words": "Nothing was reported."}], "actions": 0, "completed": 0,
                    "overdue": 0, "impactEvidence": 0, "allClaimed": false, "unfinished": [], "weakest": null, "plans": []}, "open": true, "done": false, "allowed": []}]}""".formatted(wording, whose(token));
    }

    private static String whose(String token) {
        Matcher claims = CLAIMS.matcher(token == null ? "" : token);
        return claims.find() ? new String(Base64.getUrlDecoder().decode(claims.group(1)), StandardCharsets.UTF_8)
                .replaceAll(".*\"name\":\"([^\"]+)\".*", "$1") : "the public";
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
