package touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import touchstone.local.backup.Backup;
import touchstone.local.backup.BackupKey;
import touchstone.local.backup.Restore;
import touchstone.local.check.TestRun;
import touchstone.local.suite.Suite;
import touchstone.local.systemd.InstallService;

/** The command line: one line in, plain English out. */
public final class Touchstone {
    private static final String HELP = """
            Touchstone on one machine

              ./touchstone up [--empty]       start everything; the first time with the demo, or empty
              ./touchstone run                the same for a service manager: stays, and stops everything when ended
              ./touchstone backup [FILE]      all of it into one file, while everything runs
              ./touchstone restore FILE       such a file into an empty installation
              ./touchstone install-service [--write] [--user NAME]
                                              the unit by which systemd runs it: shown, or put into its place
              ./touchstone down               stop everything; data are kept
              ./touchstone status             what runs, where, how well, in how much memory
              ./touchstone logs [name]        the last lines of one log, or of all
              ./touchstone audit verify       whether what is on record is as it was sealed
              ./touchstone demo reset [--yes] delete all data and load the demo afresh
              ./touchstone test [module …] [options]
                                              build and run all tests, or those of plans, metrics, governance,
                                              gateway, platform, local or e2e; options go to Maven
              ./touchstone bench [options]    what a list and an update cost, on an installation of its own

            Settings, as environment variables
              TOUCHSTONE_PORT   port of the pages and of the API, otherwise 8080
              TOUCHSTONE_BIND   address to listen on, otherwise 127.0.0.1 (this machine only)
              TOUCHSTONE_TRUSTED_PROXIES
                                proxies in front whose X-Forwarded-* are believed, otherwise nobody
              TOUCHSTONE_SESSIONS_IDLE, TOUCHSTONE_SESSIONS_LONGEST
                                when a sign-in ends that is left alone, and in any case: 2h, 12h
              TOUCHSTONE_HOME   where data, logs and keys live, otherwise .touchstone in the checkout
              TOUCHSTONE_ACCOUNT
                                the account that everything runs as when root starts it, otherwise
                                touchstone, postgres or nobody, whichever there is
              TOUCHSTONE_BACKUP_KEY
                                a file with the key that backups are encrypted with
              TOUCHSTONE_DB_URL, TOUCHSTONE_DB_USER, TOUCHSTONE_DB_PASSWORD
                                a PostgreSQL server of yours, jdbc:postgresql://host:port/, with an
                                account that may create databases and roles
            """;

    private final Home home = Home.find();
    private final Progress progress = System.out::println;

    private Touchstone() {
    }

    public static void main(String[] arguments) {
        try {
            System.exit(new Touchstone().run(List.of(arguments)));
        } catch (UserError trouble) {
            System.err.println("\n" + trouble.getMessage());
        } catch (IOException | UncheckedIOException e) {
            System.err.println("\nTouchstone could not read or write a file: " + e.getMessage() + " ("
                    + e.getClass().getSimpleName() + ").\nCheck the rights and the free space of its directory.");
        }
        System.exit(1);
    }

    private int run(List<String> arguments) throws IOException {
        Suite suite = new Suite(home, progress);
        return switch (String.join(" ", arguments.subList(0, Math.min(2, arguments.size())))) {
            case "up" -> locked(() -> suite.up(true));
            case "up --empty" -> locked(() -> suite.up(false));
            case "run" -> runInForeground();
            case "supervise" -> supervise();
            case "down" -> locked(suite::down);
            case "status" -> suite.status() ? 0 : 1;
            case "audit verify" -> suite.verifyAudit() ? 0 : 1;
            case "demo reset" -> resetDemo(suite, arguments.contains("--yes"));
            default -> other(arguments);
        };
    }

    private int other(List<String> arguments) throws IOException {
        if (arguments.isEmpty()) {
            return help();
        }
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (arguments.get(0)) {
            case "backup" -> backup(rest);
            case "restore" -> restore(rest);
            case "install-service" -> new InstallService(home, progress).run(rest);
            case "logs" -> new Logs(home, progress).print(rest);
            case "test" -> new TestRun(home, progress).run(rest);
            case "help", "--help", "-h" -> help();
            default -> throw new UserError("There is no command \"" + String.join(" ", arguments)
                    + "\". ./touchstone help lists all of them.");
        };
    }

    private int resetDemo(Suite suite, boolean sure) throws IOException {
        if (!sure) {
            progress.say("This deletes everything in " + home.path() + "'s databases. Type yes to go on.");
            if (!"yes".equals(new String(System.in.readNBytes(3), java.nio.charset.StandardCharsets.UTF_8))) {
                throw new UserError("Nothing was deleted.");
            }
        }
        return locked(suite::resetDemo);
    }

    private int runInForeground() throws IOException {
        Suite suite = new Suite(home, new SupervisorLog(home.log("supervisor"), progress));
        new Foreground(suite).run(() -> locked(suite::upSupervisedByCaller));
        return 0;
    }

    private int supervise() {
        new Suite(home, new SupervisorLog(home.log("supervisor"), line -> { })).supervise();
        return 0;
    }

    private int backup(List<String> rest) throws IOException {
        requireOwnServer();
        new Backup(home, progress, BackupKey.fromEnvironment()).to(Path.of(rest.isEmpty() ? "" : rest.get(0)).toAbsolutePath());
        return 0;
    }

    private int restore(List<String> rest) throws IOException {
        requireOwnServer();
        if (rest.size() != 1) {
            throw new UserError("Which backup? ./touchstone restore FILE");
        }
        return locked(() -> new Restore(home, progress, BackupKey.fromEnvironment()).from(Path.of(rest.get(0)).toAbsolutePath()));
    }

    private static void requireOwnServer() {
        if (!Suite.hasOwnServer()) {
            throw new UserError("The data are in the PostgreSQL server of TOUCHSTONE_DB_URL. Back it up and restore it with"
                    + " its own tools (pg_dump of the four databases touchstone_…, or pg_basebackup), and keep the"
                    + " directories keys and secrets of the installation with that.");
        }
    }

    private int help() {
        progress.say(HELP);
        return 0;
    }

    private int locked(Work work) throws IOException {
        try (Lock lock = Lock.take(home, progress)) {
            work.run();
            return lock.isHeld() ? 0 : 1;
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
