package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import touchstone.platform.testing.Contract.Operation;
import touchstone.platform.testing.HostileValues.Spoilt;
import touchstone.platform.testing.http.Connection;
import touchstone.platform.testing.http.Response;

/**
 * Sends to every operation, as somebody who may call it, what no client should send: each value of {@link HostileValues} in
 * each field of the contract's example, in each parameter, and in headers. What is refused is a problem in plain English that
 * names the field; what is taken is as the contract has it, and is kept as it was sent.
 */
public final class HostileInput {
    private static final Logger LOG = Logger.getLogger(HostileInput.class);
    private static final Map<String, String> HEADERS = Map.ofEntries(Map.entry("Accept", "x"), Map.entry("Origin", "null"), Map.entry("If-Match", "x"),
            Map.entry("If-None-Match", "\"" + "x".repeat(3000) + "\""), Map.entry("Idempotency-Key", "x".repeat(3000)), Map.entry("Accept-Language", "%"),
            Map.entry("Accept-Encoding", ";q=x"), Map.entry("Content-Type", "multipart/form-data"),
            Map.entry("X-Correlation-Id", "%0d%0a"), Map.entry("Range", "bytes=9-1"), Map.entry("X-HTTP-Method-Override", "TRACE"));

    /** Of so many values one is sent, another one in each operation and field; all of them with -Dhostile.share=1. */
    private static final int SHARE = Integer.getInteger("hostile.share", 6);

    private final Map<String, ? extends Someone> people;
    private final Map<String, Function<Someone, Response>> calls;
    private final Set<String> unknowable;
    private final Set<String> calledOtherwise;
    private final LiveContract contract = new LiveContract(Contract.document().toString());
    private final String server = "http://localhost:" + Connection.port();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Set<String> wrong = new ConcurrentSkipListSet<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    private HostileInput(Map<String, ? extends Someone> people, Map<String, Function<Someone, Response>> calls, Set<String> unknowable, Set<String> calledOtherwise) {
        this.people = people;
        this.calls = calls;
        this.unknowable = unknowable;
        this.calledOtherwise = calledOtherwise;
    }

    /**
     * Walks over all operations of the running service.
     *
     * @param people     by column heading
     * @param calls      good requests by "operation thing", as for {@link WhoMay#isProven}
     * @param unknowable operations of whose things the body alone tells: whether the caller may is known when it was read
     * @param calledOtherwise "operation/field" where the answer has a field of that name that is another
     */
    public static void walk(Map<String, ? extends Someone> people, Map<String, Function<Someone, Response>> calls, Set<String> unknowable,
            Set<String> calledOtherwise) {
        HostileInput walk = new HostileInput(people, calls, unknowable, calledOtherwise);
        long begun = System.nanoTime();
        ExecutorService walkers = Executors.newFixedThreadPool(4);
        try {
            for (Future<?> way : Contract.operations().stream().map(operation -> walkers.submit(() -> walk.walk(operation))).toList()) {
                way.get();
            }
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        } finally {
            walkers.shutdownNow();
        }
        LOG.infof("%d hostile requests, of which %d were taken, in %d s", walk.sent.get(), walk.taken.get(), (System.nanoTime() - begun) / 1_000_000_000);
        assertEquals(new TreeSet<>(), walk.wrong, walk.wrong.size() + " answers to hostile input that should be otherwise");
    }

    private void walk(Operation operation) {
        WhoMay.Row row = WhoMay.table().said().stream().filter(one -> one.operation().equals(operation.id())).findFirst().orElseThrow();
        Way way = new Way(operation, row, row.cells().keySet().stream().filter(row::isFor).findFirst());
        way.permissionComesFirst();
        way.headers();
        way.parameters();
        way.bodies();
    }

    /** Through one operation, on a thing that nobody has spent. */
    private final class Way {
        private final Operation operation;
        private final WhoMay.Row row;
        private final Function<Someone, Response> call;
        private final Someone someone;
        private GoodRequest good;
        private boolean spent;

        Way(Operation operation, WhoMay.Row row, Optional<String> person) {
            this.operation = operation;
            this.row = row;
            call = calls.get(row.call());
            someone = person.<Someone>map(people::get).orElseGet(() -> people.values().iterator().next());
            good = fresh();
        }

        void permissionComesFirst() {
            if (operation.takes().isEmpty() || unknowable.contains(operation.id())) {
                return;
            }
            row.cells().forEach((person, cell) -> {
                if (!cell.equals("yes")) {
                    GoodRequest theirs = good.by(people.get(person));
                    Stream.of("{\"isAdmin\": true}", "{", "{}").forEach(body -> {
                        int status = send(theirs.body(body), "as " + person).map(HttpResponse::statusCode).orElse(0);
                        expect(WhoMay.isAsSaid(cell, status), "answers " + body + " by " + person + " with " + status + ", not " + cell);
                    });
                }
            });
        }

        void headers() {
            HEADERS.forEach((name, value) -> judge(good.header(name, value), name + ": " + value));
            if (!operation.takes().isEmpty()) {
                judge(good.header("Content-Encoding", "gzip"), "what is no gzip").ifPresent(answer ->
                        expect(answer.statusCode() == 400 || answer.statusCode() == 415, "answers what is no gzip with " + answer.statusCode()));
                judge(good.header("Content-Type", null), "no type");
                judge(good.header("Content-Type", "text/plain"), "text");
                judge(good.header("Content-Type", "application/json; charset=nonsense"), "nonsense");
            }
        }

        private List<String> share(Collection<String> values) {
            List<String> all = List.copyOf(values);
            return IntStream.iterate(Math.floorMod(operation.id().hashCode(), SHARE), at -> at < all.size(), at -> at + SHARE).mapToObj(all::get).toList();
        }

        void parameters() {
            for (String value : share(HostileValues.IN_ADDRESSES)) {
                operation.queryParameters().forEach(name -> judge(good.parameter(name, value), name + "=" + value));
            }
            for (String value : share(HostileValues.IN_PATHS)) {
                operation.pathParameters().forEach((at, name) -> judge(good.segment(at, value), name + " " + value));
            }
        }

        void bodies() {
            if (!operation.takesJson()) {
                return;
            }
            String json = new String(good.body(), StandardCharsets.UTF_8);
            HostileValues.broken(json).forEach((what, body) -> judge(good.body(body), what).filter(answer -> answer.statusCode() < 300)
                    .ifPresent(answer -> wrong.add(operation.id() + " takes " + what)));
            int number = Math.floorMod(operation.id().hashCode(), SHARE);
            while (sendSpoilt(number)) {
                number += SHARE;
            }
        }

        /** Whether there is one of that number. */
        private boolean sendSpoilt(int number) {
            Optional<Spoilt> one = HostileValues.body(Kept.read(new String(good.body(), StandardCharsets.UTF_8)).orElseThrow(), number);
            one.ifPresent(spoilt -> {
                GoodRequest request = good.body(spoilt.json());
                String what = spoilt.at() + " " + spoilt.what();
                Optional<HttpResponse<String>> answer = send(request, what);
                if (spent && answer.filter(said -> isInTheWay(said, spoilt)).isPresent()) {
                    spent = false;
                    good = fresh();
                    sendSpoilt(number);
                } else {
                    judge(answer, request, what, spoilt);
                }
            });
            return one.isPresent();
        }

        /** Whether it is refused for what was sent before, so that it is to be sent about another thing. */
        private boolean isInTheWay(HttpResponse<String> answer, Spoilt spoilt) {
            return Set.of(404, 409, 412).contains(answer.statusCode()) || answer.statusCode() == 422 && !names(answer.body(), spoilt);
        }

        private Optional<HttpResponse<String>> judge(GoodRequest request, String what) {
            return judge(send(request, what), request, what, null);
        }

        /** Whatever was taken is held against what was sent. */
        private Optional<HttpResponse<String>> judge(Optional<HttpResponse<String>> answer, GoodRequest request, String what, Spoilt spoilt) {
            answer.ifPresent(said -> {
                hold(request, what, said, spoilt);
                if (said.statusCode() < 300 && !request.method().equals("GET")) {
                    taken.incrementAndGet();
                    keeps(request, what, said, spoilt);
                    spent = true;
                    good = request.method().equals("POST") ? good.another() : good;
                }
            });
            return answer;
        }

        /** About a thing that nobody has spent. */
        private GoodRequest fresh() {
            GoodRequest request = GoodRequest.of(call, someone, operation.example());
            return request.headers().containsKey("If-Match") ? request.header("If-Match", "*") : request;
        }

        private void hold(GoodRequest request, String what, HttpResponse<String> answer, Spoilt spoilt) {
            String body = answer.body();
            String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
            String json = spoilt == null || spoilt.isTidied() || isToldWithin(answer) ? null : spoilt.json();
            contract.untrue(new LiveContract.Call(request.method(), request.path().replaceFirst("/$", ""), json, answer.statusCode(), type, body))
                    .forEach(untrue -> wrong.add(operation.id() + " " + what + ": the contract does not say " + untrue));
            expect(answer.statusCode() < 500, what + " is answered " + answer.statusCode() + " " + body);
            if (answer.statusCode() >= 400) {
                expect(type.equals("application/problem+json") && body.contains("\"detail\":\"") && !Kept.INTERNAL.matcher(body).find(), what + " is answered in no plain English: "
                        + answer.statusCode() + " " + body);
                boolean about = spoilt != null && (answer.statusCode() == 400 || answer.statusCode() == 422);
                expect(!about || names(body, spoilt) || answer.statusCode() == 422 && body.contains("\"field\":\""), what + " is refused without a word of " + (about ? spoilt.field() : "") + ": " + body);
            }
        }

        /** What only tries something refuses nothing, and says in its answer what is wrong. */
        private static boolean isToldWithin(HttpResponse<String> answer) {
            return answer.statusCode() == 200 && answer.body().contains("\"errors\":[{\"field\":");
        }

        /** A body that is no JSON at all has a line and a column, and no fields; a rule between two fields names the other. */
        private static boolean names(String refusal, Spoilt spoilt) {
            return refusal.contains("(line ") || refusal.contains("too many digits") || Stream.of(spoilt.at().split("/")).anyMatch(step -> step.length() > 1 && refusal.contains(step));
        }

        private void keeps(GoodRequest request, String what, HttpResponse<String> answer, Spoilt spoilt) {
            if (spoilt == null || calledOtherwise.contains(operation.id() + spoilt.at())) {
                return;
            }
            Kept.lost(spoilt, answer.body()).ifPresent(lost -> wrong.add(operation.id() + " " + what + " is answered with " + lost));
            answer.headers().firstValue("Location").filter(there -> answer.statusCode() == 201).ifPresent(there -> {
                GoodRequest again = new GoodRequest("GET", there.replaceFirst("^https?://[^/]+", ""), request.headers(), new byte[0]);
                send(again, what).filter(read -> read.statusCode() == 200).flatMap(read -> Kept.lost(spoilt, read.body()))
                        .ifPresent(lost -> wrong.add(operation.id() + " " + what + " is kept as " + lost));
            });
        }

        private Optional<HttpResponse<String>> send(GoodRequest request, String what) {
            sent.incrementAndGet();
            try {
                return Optional.of(client.send(request.to(server), BodyHandlers.ofString()));
            } catch (IOException | InterruptedException broken) {
                wrong.add(operation.id() + " " + what + " breaks off: " + broken);
                return Optional.empty();
            }
        }

        private void expect(boolean so, String otherwise) {
            if (!so) {
                String words = operation.id() + " " + otherwise;
                wrong.add(words.length() > 400 ? words.substring(0, 400) : words);
            }
        }
    }
}
