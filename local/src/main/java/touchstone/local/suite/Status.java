package touchstone.local.suite;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.local.Home;
import touchstone.local.Progress;
import touchstone.local.postgres.PostgresServer;
import touchstone.local.process.Memory;
import touchstone.local.process.Part;
import touchstone.local.process.Probe;
import touchstone.local.process.Running;
import touchstone.local.supervision.Restarts;

/** What runs, where, since when, how well and in how much memory. */
record Status(Home home) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final String FORMAT = "%-12s %8s  %-24s %-17s %-10s %7s";

    /** One line of the table; pid 0 if it is not running. */
    record Row(String name, long pid, String address, String since, String health, long memory) {
        @Override
        public String toString() {
            return String.format(FORMAT, name, pid == 0 ? "-" : pid, address, since, health,
                    memory == 0 ? "-" : memory + " MB");
        }
    }

    /** Whether all of it is up and well. */
    boolean print(Progress progress) throws IOException {
        List<Row> rows = rows();
        progress.say(String.format(FORMAT, "process", "pid", "address", "up since", "health", "memory"));
        rows.forEach(row -> progress.say(row.toString()));
        progress.say(String.format(FORMAT, "total", "", "", "", "", total(rows) + " MB"));
        for (String line : supervision()) {
            progress.say(line);
        }
        LastStart.of(home).ifPresent(took -> progress.say(
                String.format("The last start took %.1f s to the first page.", took.toMillis() / 1000.0)));
        return rows.stream().allMatch(row -> row.health().equals("ready"));
    }

    long totalMemory() throws IOException {
        return total(rows());
    }

    private List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        rows.add(postgres());
        for (Part part : Part.ALL) {
            rows.add(row(part));
        }
        rows.add(supervisor());
        return rows;
    }

    private Row supervisor() throws IOException {
        return SupervisorProcess.of(home).map(SupervisorProcess::pid)
                .map(pid -> new Row(SupervisorProcess.NAME, pid, "-", since(pid), "ready", Memory.of(pid)))
                .orElseGet(() -> new Row(SupervisorProcess.NAME, 0, "-", "-", "down", 0));
    }

    /** What had to be started again since the supervisor began. */
    private List<String> supervision() throws IOException {
        if (SupervisorProcess.of(home).isEmpty()) {
            return List.of("Nobody starts again what ends: ./touchstone up leaves a supervisor behind.");
        }
        List<String> lines = new ArrayList<>();
        for (String name : Suite.logNames()) {
            Restarts restarts = Restarts.of(home, name);
            if (restarts.count() > 0) {
                lines.add(String.format("%s was started again %s since the supervisor began, last at %s: it %s.", name,
                        restarts.count() == 1 ? "once" : restarts.count() + " times", TIME.format(restarts.last()), restarts.reason()));
            }
        }
        return lines.isEmpty() ? List.of("Nothing had to be started again since the supervisor began.") : lines;
    }

    private Row postgres() {
        PostgresServer server = Suite.postgres(home);
        if (!server.isRunning()) {
            boolean external = Settings.fromEnvironment().external().isPresent();
            return new Row("postgres", 0, external ? "TOUCHSTONE_DB_URL" : "-", "-", external ? "not ours" : "down", 0);
        }
        return new Row("postgres", server.pid(), "127.0.0.1:" + server.port(), since(server.pid()), "ready",
                Memory.ofTree(server.pid()));
    }

    private Row row(Part part) throws IOException {
        Optional<Running> running = Running.of(home, part).filter(Running::isAlive);
        return running.map(r -> new Row(part.title(), r.pid(), "http://localhost:" + r.at().port(), since(r.pid()),
                        health(r), Memory.ofTree(r.pid())))
                .orElseGet(() -> new Row(part.title(), 0, "-", "-", "down", 0));
    }

    /** A process may say that it is ready and yet make no page: so one is asked for that nobody can know already. */
    private static String health(Running running) {
        if (!running.isReady()) {
            return "not ready";
        }
        URI page = URI.create("http://127.0.0.1:" + running.at().port() + "/?asked=" + System.nanoTime());
        return running.part() == Part.GATEWAY && !Probe.answers(page) ? "no page" : "ready";
    }

    private static long total(List<Row> rows) {
        return rows.stream().mapToLong(Row::memory).sum();
    }

    private static String since(long pid) {
        Instant start = ProcessHandle.of(pid).flatMap(process -> process.info().startInstant()).orElse(Instant.EPOCH);
        return TIME.format(start);
    }
}
