package touchstone.bench;

import static touchstone.bench.Cost.millis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What pages, posts and readings cost in CPU, all of Touchstone's processes together, at several sizes of an
 * authority; beside each the same bytes from a file server and the same rows by plain SQL. Prints a table in Markdown.
 * Run by {@code ./touchstone bench} against an installation of its own with the demo; Linux only.
 */
public final class Bench {
    private static final boolean SHORT = Boolean.getBoolean("short");
    private static final String SIZES = System.getProperty("sizes", SHORT ? "demo,1000" : "demo,1000,20000");
    private static final double WARM_UP = Double.parseDouble(System.getProperty("warm-up", SHORT ? "10" : "90"));
    private static final double SETTLE = Double.parseDouble(System.getProperty("settle", SHORT ? "0.5" : "2"));
    private static final double SECONDS = Double.parseDouble(System.getProperty("seconds", SHORT ? "1" : "4"));
    private static final int CONNECTIONS = 16;
    private static final double SLOW_MILLIS = 100; // above, one reader at a time, or the gateway's memory would be measured
    private static final int ROWS = 500;
    private static final String LARGEST_OF_THE_DEMO = "stockton-on-tees";

    private final Gateway gateway;
    private final String administrator;
    private final Processes processes;
    private final Meter meter;
    private final PlainSql sql;
    private final FileServer files;

    private Bench(String address, String administrator, Processes processes, FileServer files) {
        gateway = new Gateway(address);
        this.administrator = administrator;
        this.processes = processes;
        this.files = files;
        meter = new Meter(processes, SETTLE, SECONDS);
        sql = new PlainSql(Path.of(System.getenv("TOUCHSTONE_HOME")));
    }

    /** Arguments: the gateway's address, the administrator's sign-in and password, and "name=pid" of each process. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("http.maxConnections", "64"); // kept open; five, unless told otherwise
        Map<String, Long> pids = new TreeMap<>();
        Arrays.stream(arguments).skip(3).map(named -> named.split("=")).forEach(named -> pids.put(named[0], Long.valueOf(named[1])));
        try (FileServer files = FileServer.start()) {
            new Bench(arguments[0], Gateway.basic(arguments[1], arguments[2]), new Processes(pids), files).run();
        }
    }

    private void run() throws Exception {
        List<Programme> programmes = new ArrayList<>();
        for (String size : SIZES.split(",")) {
            programmes.add("demo".equals(size) ? demo() : new Loader(gateway, administrator).load(Integer.parseInt(size)));
            Programme last = programmes.get(programmes.size() - 1);
            System.err.printf(Locale.ROOT, "%s holds %,d actions%n", last.authority, last.actions);
        }
        warmUp(programmes.get(0));
        say("| | actions | | CPU ms | median ms | 99 %% ms | a second | × file | × SQL |");
        say("|---|--:|---|--:|--:|--:|--:|--:|--:|");
        page(programmes.get(0), new Programme.Page("front", "/", programmes.get(0)::update));
        for (Programme programme : programmes) {
            for (Programme.Page page : programme.pages()) {
                page(programme, page);
            }
            posts(programme);
        }
        Programme largest = programmes.get(programmes.size() - 1);
        lists(largest);
        readings();
        say("");
        say("%,d MiB (PSS) of all processes after this", processes.mebibytes());
        crowd(largest, programmes.get(0));
    }

    private Programme demo() throws Exception {
        String lead = gateway.read(administrator, "/api/plans/" + LARGEST_OF_THE_DEMO + "/actions").path("items").get(0).path("leadAgency").asText();
        return new Programme(gateway, Callers.opened(gateway, administrator, LARGEST_OF_THE_DEMO, lead), LARGEST_OF_THE_DEMO);
    }

    private void warmUp(Programme programme) throws Exception {
        List<Programme.Page> pages = programme.pages();
        Meter.Request form = programme.form();
        new Meter(processes, 0, WARM_UP).measure(CONNECTIONS / 2, () -> {
            Programme.Page page = pages.get(ThreadLocalRandom.current().nextInt(pages.size()));
            programme.read(page.path() + "?asAt=" + LocalDate.of(2013, 5, 1).minusDays(ThreadLocalRandom.current().nextInt(200)));
            programme.read(page.path());
            programme.readSignedIn(page.path());
            form.send();
        });
    }

    private void page(Programme programme, Programme.Page page) throws Exception {
        String path = page.path();
        Gateway.Answer answer = programme.read(path);
        Cost file = meter.of(files.processes()).measure(CONNECTIONS, files.serve(answer.body()));
        Cost rows = sql.read(meter, page, programme.key(page));
        String actions = "front".equals(page.name()) ? "" : String.format(Locale.ROOT, "%,d", programme.actions);
        Meter.Request unchanged = () -> programme.read(path);
        row(page.name(), actions, "unchanged", meter.measure(connections(unchanged), unchanged), file, rows);
        Meter.Request signedIn = () -> programme.readSignedIn(path);
        row("", "", "unchanged, signed in", meter.measure(connections(signedIn), signedIn), file, rows);
        String tag = answer.headers().get("ETag");
        if (tag == null) {
            say("| | | 304 | no tag | | | | | |");
        } else {
            row("", "", "304", meter.measure(CONNECTIONS, () -> notModified(programme, path)), file, rows);
        }
        row("", "", "changed", meter.measureAfter(page.change(), unchanged), file, rows);
        if (!"front".equals(page.name())) {
            row("", "", "never asked", meter.measure(1, () -> programme.readNeverAsked(path)), file, rows);
        }
    }

    private final Map<String, String> tags = new java.util.concurrent.ConcurrentHashMap<>();

    /** With the tag that the page has now: what was written just before may still have moved it. */
    private void notModified(Programme programme, String path) throws Exception {
        String tag = tags.get(path);
        if (tag != null) {
            try {
                programme.readUnlessStill(path, tag);
                return;
            } catch (Gateway.Refused moved) {
                if (moved.status != 200) {
                    throw moved;
                }
            }
        }
        tags.put(path, programme.read(path).headers().get("ETag"));
    }

    private void posts(Programme programme) throws Exception {
        String actions = String.format(Locale.ROOT, "%,d", programme.actions);
        Cost row = sql.write(meter, "plans", "progress_update", 1);
        row("an update", actions, "by form, one sender", meter.measure(1, programme.form()), null, row);
        row("", "", "by form", meter.measure(CONNECTIONS, programme.form()), null, row);
        row("", "", "by API", meter.measure(CONNECTIONS, programme::update), null, row);
    }

    private void lists(Programme programme) throws Exception {
        List<String> pages = programme.listOfActions();
        String actions = String.format(Locale.ROOT, "%,d", programme.actions);
        AtomicInteger day = new AtomicInteger();
        row("50 actions as JSON", actions, "never asked", meter.measure(CONNECTIONS,
                () -> programme.readJson(any(pages) + "&asAt=" + LocalDate.of(2013, 6, 1).plusDays(day.getAndIncrement() % 4_900))), null, null);
        row("", "", "unchanged", meter.measure(CONNECTIONS, () -> programme.readJson(any(pages))), null, null);
    }

    /** Of an authority of their own, each for a day of its own. */
    private void readings() throws Exception {
        Readings readings = Readings.open(gateway, administrator);
        Cost rows = sql.write(meter, "metrics", "reading", ROWS);
        for (int senders : new int[] {1, CONNECTIONS}) {
            Cost batch = meter.measure(senders, () -> readings.send(ROWS));
            row(ROWS + " readings", "", senders + (senders == 1 ? " sender" : " senders"), batch, null, rows);
            System.err.printf(Locale.ROOT, "%,.0f readings a second; by plain SQL %,.0f%n", batch.perSecond() * ROWS, rows.perSecond() * ROWS);
        }
    }

    /** Twenty readers at once of what was never asked of the largest, beside a neighbour's. */
    private void crowd(Programme largest, Programme neighbour) throws Exception {
        String plan = "/" + largest.authority + "/plan";
        Meter long10 = new Meter(processes, 0, SHORT ? 3 : 20);
        Thread readers = new Thread(() -> {
            try {
                Cost read = long10.measure(20, () -> largest.readNeverAsked(plan));
                say("twenty readers of the plan of %,d actions at days never asked: %,d answered, %,d refused, median %s ms, 99 %% %s ms",
                        largest.actions, read.answered(), read.refused(), millis(read.medianMillis()), millis(read.p99Millis()));
            } catch (Exception broken) {
                say("twenty readers: " + broken);
            }
        });
        readers.start();
        Cost beside = long10.measure(2, () -> neighbour.read("/" + neighbour.authority));
        readers.join();
        say("its neighbour's programme meanwhile: %,d answered, %,d refused, 95 %% %s ms", beside.answered(), beside.refused(), millis(beside.p95Millis()));
        say("%,d MiB (PSS) of all processes after that", processes.mebibytes());
    }

    private static int connections(Meter.Request request) throws Exception {
        request.send();
        long began = System.nanoTime();
        request.send();
        return System.nanoTime() - began > SLOW_MILLIS * 1e6 ? 1 : CONNECTIONS;
    }

    private static <T> T any(List<T> of) {
        return of.get(ThreadLocalRandom.current().nextInt(of.size()));
    }

    private static void row(String what, String actions, String how, Cost cost, Cost file, Cost rows) {
        say("| %s | %s | %s | %s | %s | %s | %,.0f | %s | %s |", what, actions, how + (cost.refused() == 0 ? "" : ", " + cost.refused() + " refused"),
                millis(cost.cpuMillis()), millis(cost.medianMillis()), millis(cost.p99Millis()), cost.perSecond(), cost.times(file), cost.times(rows));
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
