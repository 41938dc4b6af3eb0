package touchstone.bench;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Sends requests for a while and says what each cost the measured processes in CPU, and its sender in time. */
final class Meter {
    private static final long NANOS = 1_000_000_000;
    private static final ExecutorService SENDERS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    private final Processes processes;
    private final double settle;
    private final double seconds;

    /** @param settle seconds of sending beforehand, that count for nothing */
    Meter(Processes processes, double settle, double seconds) {
        this.processes = processes;
        this.settle = settle;
        this.seconds = seconds;
    }

    interface Request {
        void send() throws Exception;
    }

    Meter of(Processes others) {
        return new Meter(others, settle / 2, seconds / 2);
    }

    Cost measure(int connections, Request request) throws Exception {
        during(settle, connections, request);
        long before = processes.totalMillis();
        long began = System.nanoTime();
        Sent sent = during(seconds, connections, request);
        double took = (System.nanoTime() - began) / (double) NANOS;
        return Cost.of(sent.nanos(), sent.refused(), processes.totalMillis() - before, took);
    }

    /** What the request costs when a change went before it: of both, less the change alone. Its sender waits for it alone. */
    Cost measureAfter(Request change, Request request) throws Exception {
        Cost changing = measure(1, change);
        LongStream.Builder nanos = LongStream.builder();
        AtomicInteger refused = new AtomicInteger();
        long before = processes.totalMillis();
        long began = System.nanoTime();
        while (System.nanoTime() - began < seconds * NANOS) {
            change.send();
            timed(request, nanos, refused);
        }
        double took = (System.nanoTime() - began) / (double) NANOS;
        Cost both = Cost.of(nanos.build().sorted().toArray(), refused.get(), processes.totalMillis() - before, took);
        return both.without(changing);
    }

    private record Sent(long[] nanos, int refused) {}

    private static Sent during(double seconds, int connections, Request request) throws Exception {
        long end = System.nanoTime() + (long) (seconds * NANOS);
        AtomicInteger refused = new AtomicInteger();
        List<Future<long[]>> running = new ArrayList<>();
        for (int connection = 0; connection < connections; connection++) {
            running.add(SENDERS.submit(() -> {
                LongStream.Builder nanos = LongStream.builder();
                while (System.nanoTime() < end) {
                    timed(request, nanos, refused);
                }
                return nanos.build().toArray();
            }));
        }
        LongStream all = LongStream.empty();
        for (Future<long[]> one : running) {
            all = LongStream.concat(all, Arrays.stream(one.get()));
        }
        return new Sent(all.sorted().toArray(), refused.get());
    }

    /** A refusal is counted, for a server under load may refuse; what is broken here ends the bench. */
    private static void timed(Request request, LongStream.Builder nanos, AtomicInteger refused) throws Exception {
        long began = System.nanoTime();
        try {
            request.send();
            nanos.add(System.nanoTime() - began);
        } catch (Gateway.Refused | SocketException | SocketTimeoutException answeredBadly) {
            if (answeredBadly instanceof Gateway.Refused wrong && wrong.status < 500 && wrong.status != 429) {
                throw answeredBadly;
            }
            refused.incrementAndGet();
        } catch (IOException broken) {
            throw new IOException("not sent", broken);
        }
    }
}
