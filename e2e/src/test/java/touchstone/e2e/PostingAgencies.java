package touchstone.e2e;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Agencies that post one update after the other, each again under its key, after a moment, until it is acknowledged. */
final class PostingAgencies {
    private static final String ACTIONS = "/api/plans/central-bedfordshire/actions";

    private final String updates = ACTIONS + "/" + given().get(ACTIONS + "?agency=bedfordshire-ccg").path("items[0].id") + "/updates";
    private final String credential = Suite.credential("central-bedfordshire", "bedfordshire-ccg");
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong lastAnswer = new AtomicLong(System.nanoTime());
    private final AtomicLong longestSilence = new AtomicLong();
    private final Witness witness;
    private final String name;
    private final long pause;
    private final ExecutorService agencies;
    private volatile boolean over;

    /**
     * @param name  tells what they post from what others post
     * @param pause between two updates of one agency, in milliseconds
     */
    PostingAgencies(int number, String name, long pause, Witness witness) {
        this.witness = witness;
        this.name = name;
        this.pause = pause;
        agencies = Executors.newFixedThreadPool(number);
        for (int agency = 0; agency < number; agency++) {
            String who = name + " agency " + agency;
            agencies.execute(() -> post(who));
        }
    }

    private void post(String agency) {
        for (int number = 1; !over; number++) {
            String narrative = agency + " says it for the " + number + ". time";
            while (!isAcknowledged(narrative)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
        }
    }

    private boolean isAcknowledged(String narrative) {
        Witness.Answer answer = witness.ask(request(narrative));
        if (answer.status() != 201) {
            return false;
        }
        acknowledged.put(answer.location().replaceFirst(".*/", ""), narrative);
        long now = System.nanoTime();
        longestSilence.accumulateAndGet(TimeUnit.NANOSECONDS.toMillis(now - lastAnswer.getAndSet(now)), Math::max);
        return true;
    }

    HttpRequest request(String narrative) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Suite.address() + updates)).timeout(Witness.PATIENCE);
        headers(narrative).forEach(request::header);
        return request.POST(BodyPublishers.ofString(body(narrative))).build();
    }

    /** The same request as it goes over the wire. */
    String asWritten(String narrative) {
        StringBuilder request = new StringBuilder("POST " + updates + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body(narrative).length() + "\r\n");
        headers(narrative).forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        return request.append("\r\n").append(body(narrative)).toString();
    }

    private Map<String, String> headers(String narrative) {
        return Map.of("Content-Type", "application/json", "Authorization", "Bearer " + credential, "Idempotency-Key", narrative.replaceAll("\\W", "-"));
    }

    private static String body(String narrative) {
        return "{\"narrative\": \"%s\", \"claimed\": \"in-progress\", \"asAt\": \"2012-11-20\"}".formatted(narrative);
    }

    /** How many are acknowledged so far. */
    int posted() {
        return acknowledged.size();
    }

    /** In milliseconds, between two acknowledgements of anybody. */
    long longestSilence() {
        return longestSilence.get();
    }

    /** Ends them, and holds what is kept against what was acknowledged. */
    void endWithNothingLostDoubledOrAltered() throws InterruptedException {
        over = true;
        agencies.shutdown();
        assertTrue(agencies.awaitTermination(60, TimeUnit.SECONDS), "the last updates are not acknowledged within a minute");
        Map<String, String> kept = kept();
        TreeSet<String> wrong = new TreeSet<>();
        acknowledged.forEach((id, narrative) -> {
            if (!narrative.equals(kept.get(id))) {
                wrong.add(narrative + " is kept as " + kept.get(id));
            }
        });
        assertEquals(new TreeSet<>(), wrong, "acknowledged and lost or altered, of " + acknowledged.size());
        assertEquals(acknowledged.size(), kept.values().stream().filter(narrative -> narrative.startsWith(name + " agency ")).count(), "none is kept twice");
    }

    /** Narratives by the ids of all updates. */
    Map<String, String> kept() {
        Map<String, String> kept = new HashMap<>();
        for (String next = updates + "?limit=200"; next != null;) {
            var page = given().header("Authorization", "Bearer " + credential).get(next).then().statusCode(200).extract();
            page.jsonPath().<Map<String, String>>getList("items").forEach(update -> kept.put(update.get("id"), update.get("narrative")));
            next = page.path("next");
        }
        return kept;
    }
}
