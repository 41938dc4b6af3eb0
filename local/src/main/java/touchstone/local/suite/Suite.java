package touchstone.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.Directories;
import touchstone.local.Home;
import touchstone.local.Progress;
import touchstone.local.backup.Restore;
import touchstone.local.postgres.PostgresServer;
import touchstone.local.process.Part;
import touchstone.local.process.Running;

/** The installation as a whole: PostgreSQL and the four processes. */
public record Suite(Home home, Progress progress) {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Whether the data are ours to copy, and not in a server of somebody else's. */
    public static boolean hasOwnServer() {
        return Settings.fromEnvironment().external().isEmpty();
    }

    /** Starts what is not running, the first time with the demo unless told otherwise, and leaves a supervisor behind. */
    public void up(boolean withDemo) throws IOException {
        Restore.refuseHalfDone(home);
        new Up(home, Settings.fromEnvironment(), progress).run(withDemo);
        SupervisorProcess.ensure(home);
    }

    /** Starts what is not running; whoever calls this supervises. */
    public void upSupervisedByCaller() throws IOException {
        Restore.refuseHalfDone(home);
        SupervisorProcess.of(home).ifPresent(SupervisorProcess::end);
        SupervisorProcess.iAmIt(home);
        new Up(home, Settings.fromEnvironment(), progress).run(false);
    }

    /** Starts again whatever dies, until the thread is interrupted. */
    public void supervise() {
        progress.say("Supervising.");
        new Supervisor(home, Settings.fromEnvironment(), progress).watch();
    }

    /** Stops everything, PostgreSQL last. */
    public void down() throws IOException {
        SupervisorProcess.of(home).filter(supervisor -> !supervisor.isThisOne()).ifPresent(SupervisorProcess::end);
        boolean anything = stopParts();
        audits().note(); // each has sealed its own at its end
        PostgresServer postgres = postgres(home);
        if (postgres.isAlive()) {
            postgres.close();
            anything = true;
        }
        progress.say(anything ? "Touchstone is stopped. The data are kept in " + home.path() + "."
                : "Touchstone is not running.");
    }

    /** Whether all of it is up and well, after printing the table. */
    public boolean status() throws IOException {
        return new Status(home).print(progress);
    }

    /** Whether the audit of each process is as it was sealed, after saying what was found. */
    public boolean verifyAudit() throws IOException {
        return audits().verify();
    }

    /** Drops all data of the installation and starts it again with the demo. */
    public void resetDemo() throws IOException {
        stopParts();
        Store store = Store.open(home, Settings.fromEnvironment());
        for (Part part : Part.ALL) {
            store.drop(part);
        }
        for (String file : List.of("furnished-with", "first-sign-in.txt", "demo-credentials.json")) {
            Files.deleteIfExists(home.file(file));
        }
        Directories.delete(home.file(Audits.NOTES));
        up(true);
    }

    /** The names under which logs are kept. */
    public static List<String> logNames() {
        List<String> names = new ArrayList<>(List.of("postgres", SupervisorProcess.NAME));
        Part.ALL.forEach(part -> names.add(part.title()));
        return names;
    }

    static PostgresServer postgres(Home home) {
        return PostgresServer.durable(home.path());
    }

    private Audits audits() {
        return new Audits(home, Settings.fromEnvironment(), progress);
    }

    private boolean stopParts() throws IOException {
        List<Running> alive = new ArrayList<>();
        for (Part part : Part.ALL) {
            Running.of(home, part).filter(Running::isAlive).ifPresent(alive::add);
        }
        if (!alive.isEmpty()) {
            progress.say("Stopping " + String.join(", ", alive.stream().map(r -> r.part().title()).toList()) + "…");
        }
        alive.forEach(Running::askToEnd);
        alive.forEach(running -> running.awaitEnd(PATIENCE));
        return !alive.isEmpty();
    }
}
