package touchstone.local.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.Home;
import touchstone.local.Progress;
import touchstone.local.postgres.Databases;
import touchstone.local.postgres.PostgresServer;

/** Runs the tests of all modules on one throwaway PostgreSQL server. */
public record TestRun(Home home, Progress progress) {

    /** Maven's exit code; the options are Maven's. */
    public int run(List<String> options) throws IOException {
        String browser = new Chromium(progress).find();
        try (PostgresServer server = PostgresServer.throwaway()) {
            progress.say("Testing on a throwaway PostgreSQL with " + browser);
            return maven(options, server.databases(), browser);
        }
    }

    private int maven(List<String> options, Databases databases, String browser) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("touchstone.maven", "mvn"),
                "-B", "-ntp", "verify", "-DskipITs=false"));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.checkout().toFile()).inheritIO();
        builder.environment().put("TOUCHSTONE_TEST_DB_URL", databases.server());
        builder.environment().put("TOUCHSTONE_TEST_DB_USER", databases.user());
        builder.environment().put("TOUCHSTONE_TEST_DB_PASSWORD", databases.password());
        builder.environment().put("CHROMIUM", browser);
        builder.environment().put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
