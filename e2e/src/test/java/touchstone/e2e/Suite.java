package touchstone.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import touchstone.local.demo.Demo;
import touchstone.local.postgres.Databases;
import touchstone.local.postgres.PostgresServer;

/** The suite as {@code ./touchstone up} starts it, with the demo programmes; started once for all tests. */
public final class Suite implements BeforeAllCallback {
    private static final Path CHECKOUT = Path.of(System.getProperty("touchstone.checkout"));
    /** Preparing them takes longer than what the usual run would win by them. */
    private static final String FAST_STARTS = System.getProperty("fast-starts", "off");

    private static Suite running;

    private Path home;
    private int port;

    @Override
    public void beforeAll(ExtensionContext context) {
        synchronized (Suite.class) {
            if (running == null) {
                running = this;
                context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                        .put("suite", (AutoCloseable) this::end);
                begin();
            }
        }
    }

    public static String address() {
        return "http://localhost:" + running.port;
    }

    /** The process id of one of the suite's processes: "plans", "postgres", … */
    public static long pid(String process) {
        boolean postgres = process.equals("postgres");
        Path file = running.home.resolve(postgres ? "postgres/data/postmaster.pid" : "run/" + process + ".properties");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> postgres || line.startsWith("pid="))
                    .mapToLong(line -> Long.parseLong(line.replace("pid=", "").strip())).findFirst().orElseThrow();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** One of the suite's processes with all that it started; none while it is not there. */
    public static List<ProcessHandle> processes(String process) {
        try {
            return ProcessHandle.of(pid(process)).stream().flatMap(one -> Stream.concat(Stream.of(one), one.descendants())).toList();
        } catch (UncheckedIOException | NoSuchElementException beingStarted) {
            return List.of();
        }
    }

    /** Does something to the data of one of the services past the service. */
    public static void sql(String service, String statements) throws SQLException {
        Databases server = PostgresServer.durable(running.home).start().databases();
        try (Connection database = DriverManager.getConnection(server.jdbcUrl("touchstone_" + service), server.user(), server.password());
                Statement sql = database.createStatement()) {
            sql.execute(statements);
        }
    }

    /** Sign-in name and password of a person of the demo. */
    public static String[] person(String authority, String person) {
        JsonNode found = running.credentials().path(authority).path("people").path(person);
        return new String[] {found.path("signIn").asText(), found.path("password").asText()};
    }

    /** Password of the first administrator. */
    public static String administratorsPassword() {
        try {
            return Files.readAllLines(running.home.resolve("first-sign-in.txt")).get(1).substring("Password: ".length());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The credential of an agency of the demo. */
    public static String credential(String authority, String agency) {
        return running.credentials().path(authority).path("agencies").path(agency).path("secret").asText();
    }

    private void begin() {
        try (ServerSocket free = new ServerSocket(0)) {
            home = Files.createTempDirectory("touchstone e2e ");
            port = free.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        touchstone(home, port, "up");
        if (FAST_STARTS.equals("on")) {
            touchstone(home, port, "down");
            touchstone(home, port, "up");
        }
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = port;
        Demo.AUTHORITIES.forEach(Suite::reopen);
    }

    /** The demo's programmes are closed records; here people work in them. */
    private static void reopen(String authority) {
        RestAssured.given().auth().preemptive().basic("administrator", administratorsPassword())
                .delete("/api/authorities/" + authority + "/closing").then().statusCode(200);
    }

    private void end() throws IOException {
        Browser.quit();
        touchstone(home, port, "down");
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /** Runs ./touchstone for the suite itself. */
    public static void touchstone(String... arguments) {
        touchstone(running.home, running.port, arguments);
    }

    /** Waits until all of the suite is well again. */
    public static void awaitReady() {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (true) {
            try {
                touchstone("status");
                return;
            } catch (IllegalStateException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
        }
    }

    /** Runs ./touchstone for another installation of the same build. */
    public static void touchstone(Path home, int port, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dtouchstone.checkout=" + CHECKOUT, "-jar", CHECKOUT.resolve("local/target/touchstone-local.jar").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("TOUCHSTONE_HOME", home.toString());
        process.environment().put("TOUCHSTONE_PORT", String.valueOf(port));
        process.environment().put("TOUCHSTONE_FAST_STARTS", FAST_STARTS);
        process.environment().put("TOUCHSTONE_LIMITS_PER_SECOND", "0"); // crowds of these tests come from one address
        run(process);
    }

    private static void run(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            List<String> lines = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join("\n", lines));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private JsonNode credentials() {
        try {
            return new ObjectMapper().readTree(home.resolve("demo-credentials.json").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
