import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a list and a durable update cost in CPU, all of Touchstone's processes together, through the gateway with an
 * agency's credential. A list is asked for at days so many that hardly any answer is known, and then again and again.
 * Run by {@code ./touchstone bench} against an empty installation of its own; Linux only, because it reads the
 * processes' CPU time from {@code /proc}.
 */
public final class Bench {
    private static final int CONNECTIONS = 16;
    private static final int ACTIONS = Integer.getInteger("actions", 20_000);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warm-up", 120));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("seconds", 30));
    private static final long TICK_MILLIS = 10; // USER_HZ, 100 on every Linux that Java runs on
    private static final String PLANS = "/api/plans/bench";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS, Bench::daemon);
    private final String address;
    private final Map<String, Long> processes = new LinkedHashMap<>();
    private String caller;

    private Bench(String address, String administrator, List<String> processes) {
        this.address = address;
        this.caller = administrator;
        processes.forEach(named -> this.processes.put(named.split("=")[0], Long.valueOf(named.split("=")[1])));
    }

    /** Arguments: the gateway's address, the administrator's "sign-in:password", and "name=pid" of each process. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("http.maxConnections", String.valueOf(CONNECTIONS)); // kept open; five, unless told otherwise
        new Bench(arguments[0], basic(arguments[1]), List.of(arguments).subList(2, arguments.length)).run();
    }

    private void run() throws Exception {
        List<String> updates = programme();
        List<String> pages = pages();
        say("%-32s %12s %16s %10s %10s", "", "requests/s", "CPU ms/request", "median", "99 %");
        measure("a list of 50, not asked before", () -> get(any(pages) + "&asAt=" + anyDay()));
        measure("a list of 50, asked again", () -> get(any(pages)));
        measure("a durable update", () -> post(any(updates), """
                {"narrative": "Twelve more audits are done and moderated.", "claimed": "in-progress", "asAt": "2013-06-13"}"""));
    }

    /** A published plan of {@link #ACTIONS} actions with a reviewed update each. Where to post further ones. */
    private List<String> programme() throws Exception {
        post("/api/authorities", "{\"slug\": \"bench\", \"name\": \"Bench\"}");
        post("/api/authorities/bench/agencies", "{\"slug\": \"police\", \"name\": \"Police\", \"kind\": \"police\"}");
        String agency = "Bearer " + post("/api/authorities/bench/credentials", "{\"agency\": \"police\", \"label\": \"bench\"}").path("secret").asText();
        String manager = basic("manager.bench:" + post("/api/authorities/bench/accounts",
                "{\"signIn\": \"manager.bench\", \"post\": \"Programme manager\", \"roles\": [\"programme-manager\"]}").path("password").asText());
        caller = manager;
        String inspection = id(post(PLANS + "/inspections", """
                {"reference": "inspection", "kind": "inspection", "title": "Protection", "inspectorate": "Ofsted", "publishedOn": "2013-02-15"}"""));
        List<String> recommendations = new ArrayList<>();
        for (int number = 1; number <= ACTIONS / 200; number++) {
            recommendations.add(id(post(PLANS + "/recommendations", """
                    {"inspection": "%s", "reference": "R%d", "number": %2$d, "text": "Audit.", "timescale": "within-6-months", "leadAgency": "police"}"""
                    .formatted(inspection, number))));
        }
        String plan = id(post(PLANS + "/plans", "{\"reference\": \"plan\", \"title\": \"Plan\"}"));
        post(PLANS + "/plans/" + plan + "/publication", "");
        List<String> updates = each(ACTIONS, number -> PLANS + "/actions/" + id(post(PLANS + "/actions", """
                {"plan": "%s", "recommendation": "%s", "reference": "A%d", "text": "Audit every open case.", "leadAgency": "police",
                 "due": "2013-05-15", "counts": [{"of": "audits", "done": 0, "total": 73}]}"""
                .formatted(plan, recommendations.get(number % recommendations.size()), number))) + "/updates");
        caller = agency;
        List<String> submitted = each(ACTIONS, number -> updates.get(number) + "/" + id(post(updates.get(number), """
                {"narrative": "29 audits are done.", "claimed": "in-progress", "asAt": "2013-05-01",
                 "counts": [{"of": "audits", "done": 29, "total": 73}]}""")));
        caller = manager;
        each(ACTIONS, number -> post(submitted.get(number) + "/acceptance", ""));
        caller = agency;
        say("%,d actions loaded, with an accepted update each", ACTIONS);
        return updates;
    }

    private List<String> pages() throws Exception {
        List<String> pages = new ArrayList<>();
        for (String next = PLANS + "/actions?limit=50"; !next.isEmpty(); next = get(next).path("next").asText("")) {
            pages.add(next);
        }
        return pages;
    }

    private void measure(String what, Request request) throws Exception {
        during(WARM_UP, request);
        Map<String, Long> before = cpuMillis();
        long began = System.nanoTime();
        long[] nanos = during(MEASURED, request);
        double seconds = (System.nanoTime() - began) / 1e9;
        Map<String, Double> spent = new LinkedHashMap<>();
        cpuMillis().forEach((name, millis) -> spent.put(name, (millis - before.get(name)) / (double) nanos.length));
        say("%-32s %,12.0f %16.2f %7.1f ms %7.1f ms", what, nanos.length / seconds,
                spent.values().stream().mapToDouble(Double::doubleValue).sum(), nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
        spent.forEach((name, millis) -> say("  %-43s %16.2f", name, millis));
    }

    /** How long each request took, sorted. */
    private long[] during(Duration time, Request request) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        List<Future<long[]>> running = new ArrayList<>();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            running.add(connections.submit(() -> {
                LongStream.Builder took = LongStream.builder();
                for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
                    request.send();
                    took.add(System.nanoTime() - began);
                }
                return took.build().toArray();
            }));
        }
        LongStream all = LongStream.empty();
        for (Future<long[]> one : running) {
            all = LongStream.concat(all, Arrays.stream(one.get()));
        }
        return all.sorted().toArray();
    }

    private <T> List<T> each(int times, Numbered<T> request) throws Exception {
        List<T> results = new ArrayList<>(java.util.Collections.nCopies(times, null));
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            running.add(connections.submit(() -> {
                for (int number; (number = next.getAndIncrement()) < times; ) {
                    results.set(number, request.send(number));
                }
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        return results;
    }

    private JsonNode get(String path) throws IOException {
        return answer(connection(path));
    }

    private JsonNode post(String path, String body) throws IOException {
        HttpURLConnection connection = connection(path);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("Idempotency-Key", java.util.UUID.randomUUID().toString());
        connection.setDoOutput(true);
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        return answer(connection);
    }

    /** Java's oldest client: it asks in the thread it is called in, where the newer one hands over to others. */
    private HttpURLConnection connection(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        connection.setRequestProperty("Authorization", caller);
        return connection;
    }

    private JsonNode answer(HttpURLConnection connection) throws IOException {
        if (connection.getResponseCode() >= 300) {
            try (InputStream body = connection.getErrorStream()) {
                throw new IllegalStateException(connection.getRequestMethod() + " " + connection.getURL() + ": "
                        + connection.getResponseCode() + " " + new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        try (InputStream body = connection.getInputStream()) {
            return JSON.readTree(body.readAllBytes());
        }
    }

    /** User and system time of each process and its descendants, those that ended included. */
    private Map<String, Long> cpuMillis() {
        Map<String, Long> millis = new LinkedHashMap<>();
        processes.forEach((name, pid) -> millis.put(name, TICK_MILLIS * Stream.concat(Stream.of(pid),
                        ProcessHandle.of(pid).orElseThrow().descendants().map(ProcessHandle::pid))
                .mapToLong(Bench::ticks).sum()));
        return millis;
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(fields, 11, 15).mapToLong(Long::parseLong).sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    /** After the first update; so many that hardly any page is asked for twice at the same. */
    private static LocalDate anyDay() {
        return LocalDate.of(2013, 5, 1).plusDays(ThreadLocalRandom.current().nextInt(5_000));
    }

    private static String any(List<String> addresses) {
        return addresses.get(ThreadLocalRandom.current().nextInt(addresses.size()));
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asText();
    }

    private static String basic(String signIn) {
        return "Basic " + Base64.getEncoder().encodeToString(signIn.getBytes(StandardCharsets.UTF_8));
    }

    private static void say(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }

    private interface Request {
        JsonNode send() throws IOException;
    }

    private interface Numbered<T> {
        T send(int number) throws IOException;
    }
}
