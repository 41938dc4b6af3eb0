package touchstone.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Remembers how whatever was asked was answered. */
final class Witness {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final Queue<Answer> seen = new ConcurrentLinkedQueue<>();
    private final ExecutorService visitors = Executors.newCachedThreadPool();
    private volatile boolean over;

    /**
     * How a request was answered.
     *
     * @param address  as it was followed, or else the path
     * @param status   0 when there was no answer
     * @param location null for none
     * @param words    but for what was made
     */
    record Answer(String address, int status, boolean saysWhenToComeAgain, String location, long millis, String words) {

        /** Whether no client can do anything with it. A gateway that is ending says 503 and nothing else, before anything of ours is asked. */
        boolean isUntrue() {
            boolean ending = status == 503 && words.isEmpty();
            return status >= 500 && !ending && (status != 503 || !saysWhenToComeAgain);
        }

        @Override
        public String toString() {
            return address + " " + status + " after " + millis + " ms";
        }
    }

    Answer ask(HttpRequest request) {
        return ask(request, request.uri().getPath());
    }

    private Answer ask(HttpRequest request, String address) {
        Answer answer = answer(request, address, System.nanoTime());
        seen.add(answer);
        return answer;
    }

    private Answer answer(HttpRequest request, String address, long began) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(address, response.statusCode(), response.headers().firstValue("Retry-After").isPresent(),
                    response.headers().firstValue("Location").orElse(null), since(began), response.statusCode() == 201 ? "" : response.body());
        } catch (IOException silence) {
            return new Answer(address, 0, false, null, since(began), silence.toString());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return new Answer(address, 0, false, null, since(began), "");
        }
    }

    private static long since(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /**
     * Has each of these addresses asked by a visitor, again and again.
     *
     * @param addresses with {@code %s} where each time another date of 2013 is to stand
     */
    void follow(List<String> addresses) {
        addresses.forEach(address -> visitors.execute(() -> {
            for (int day = 0; !over; day++) {
                look(address, LocalDate.ofYearDay(2013, 1 + day % 365));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }));
    }

    private void look(String address, LocalDate day) {
        ask(HttpRequest.newBuilder(URI.create(Suite.address() + address.formatted(day))).timeout(PATIENCE)
                .header("Accept", address.startsWith("/api/") ? "application/json" : "text/html").build(), address);
    }

    /** What was answered since this was last asked for. */
    List<Answer> taken() {
        return Stream.generate(seen::poll).takeWhile(Objects::nonNull).toList();
    }

    void end() {
        over = true;
        visitors.shutdown();
    }
}
