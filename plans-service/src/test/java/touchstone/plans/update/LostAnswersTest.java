package touchstone.plans.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.ISLE;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.RequestSpecification;
import touchstone.platform.testing.http.Response;

/** The sample client of the guide, behind a network that loses answers. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LostAnswersTest {
    private static final int BATCHES = 100;
    private static final int EACH = 10;

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    @TempDir Path folder;

    @Test
    void of_a_thousand_updates_exactly_a_thousand_arrive_though_every_tenth_answer_is_lost() throws IOException, InterruptedException {
        Programme programme = new Programme("2013-02-15");
        String action = programme.action(programme.recommendation(1, "immediate"), 1, "");
        for (int batch = 0; batch < BATCHES; batch++) {
            Files.writeString(folder.resolve("%03d.json".formatted(batch)), batch(action, batch));
        }
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", this::pass);
        proxy.start();
        try {
            assertEquals("", client(proxy.getAddress().getPort()).replaceAll("(\\d+\\.json: 201|No answer: .*)\n", ""));
        } finally {
            proxy.stop(0);
        }
        List<String> arrived = narratives(programme.base + "/actions/" + action + "/updates?limit=200");
        assertEquals(BATCHES * EACH, arrived.size());
        assertEquals(BATCHES * EACH, Set.copyOf(arrived).size());
        assertTrue(lost.get() >= BATCHES / 10, "lost " + lost);
        try (Stream<Path> taken = Files.list(folder.resolve("taken"))) {
            assertEquals(BATCHES, taken.count());
        }
    }

    /** Every tenth answer is thrown away after the service has given it. */
    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            RequestSpecification request = RequestSpecification.given().body(exchange.getRequestBody().readAllBytes());
            for (String name : new String[] {"Authorization", "Content-Type", "Idempotency-Key"}) {
                request.header(name, exchange.getRequestHeaders().getFirst(name));
            }
            Response answer = request.post(exchange.getRequestURI().toString());
            if (requests.incrementAndGet() % 10 == 0) {
                lost.incrementAndGet();
                return;
            }
            byte[] body = answer.asByteArray();
            exchange.sendResponseHeaders(answer.statusCode(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static List<String> narratives(String list) {
        List<String> all = new ArrayList<>();
        for (String page = list; page != null;) {
            Response answer = COUNCIL.asks().get(page);
            all.addAll(answer.path("items.narrative"));
            page = answer.path("next");
        }
        return all;
    }

    private String client(int port) throws IOException, InterruptedException {
        ProcessBuilder client = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "../docs/FolderClient.java", folder.toString(), "once").redirectErrorStream(true);
        client.environment().putAll(Map.of("TOUCHSTONE", "http://127.0.0.1:" + port, "AUTHORITY", ISLE,
                "CREDENTIAL", COUNCIL.asks().header("Authorization").substring("Bearer ".length())));
        Process running = client.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, running.waitFor(), said);
        return said;
    }

    private static String batch(String action, int batch) {
        return "{\"updates\": [" + IntStream.range(0, EACH).mapToObj(i -> """
                {"action": "%s", "update": {"narrative": "Visit %d", "claimed": "in-progress", "asAt": "2013-02-22"}}""".formatted(action, batch * EACH + i))
                .collect(Collectors.joining(",")) + "]}";
    }
}
