package touchstone.local.check;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchstone.local.Home;
import touchstone.local.Progress;
import touchstone.local.postgres.Databases;
import touchstone.local.postgres.PostgresServer;

/** Runs the tests of all modules, or of some, on one throwaway PostgreSQL server, and says how long they took. */
public record TestRun(Home home, Progress progress) {

    /** Maven's exit code. The arguments are names of modules, then Maven's options. */
    public int run(List<String> arguments) throws IOException {
        TestSelection selection = TestSelection.of(arguments);
        String browser = selection.needsBrowser() ? new Chromium(progress).find() : "";
        try (PostgresServer server = PostgresServer.throwaway()) {
            progress.say("Testing on a throwaway PostgreSQL" + (browser.isEmpty() ? "" : " with " + browser));
            FileTime began = FileTime.from(Instant.now());
            int result = maven(selection.mavenArguments(), server.databases(), browser);
            TestTimes.since(began, home.checkout()).lines().forEach(progress::say);
            return result;
        }
    }

    private int maven(List<String> arguments, Databases databases, String browser) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("touchstone.maven", "mvn"), "-B", "-ntp"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.checkout().toFile()).inheritIO();
        builder.environment().putAll(Map.of(
                "TOUCHSTONE_TEST_DB_URL", databases.server(),
                "TOUCHSTONE_TEST_DB_USER", databases.user(),
                "TOUCHSTONE_TEST_DB_PASSWORD", databases.password(),
                "CHROMIUM", browser,
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
