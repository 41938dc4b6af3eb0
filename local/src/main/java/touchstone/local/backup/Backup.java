package touchstone.local.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import touchstone.local.Directories;
import touchstone.local.Home;
import touchstone.local.Progress;
import touchstone.local.UserError;
import touchstone.local.postgres.PostgresServer;

/** Writes all of a running installation into one file, and tries the file. */
public record Backup(Home home, Progress progress, Optional<BackupKey> key) {
    private static final String TRIAL = "backup-trial";

    /** @param target a file that does not exist, or a directory for one whose name tells the time */
    public Path to(Path target) throws IOException {
        PostgresServer server = PostgresServer.durable(home.path());
        if (!server.isRunning()) {
            throw new UserError("Nothing is running in " + home.path() + " that could be backed up. ./touchstone up starts it.");
        }
        try (FileChannel one = FileChannel.open(home.file("backup.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (one.tryLock() == null) {
                throw new UserError("Another backup of " + home.path() + " is being made. Wait for it.");
            }
            return write(target, server);
        }
    }

    private Path write(Path target, PostgresServer server) throws IOException {
        About about = about();
        Path file = Files.isDirectory(target) ? target.resolve(name(about)) : target;
        if (Files.exists(file)) {
            throw new UserError(file + " exists already, and a backup replaces no file.");
        }
        Path draft = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            fill(draft, server, about);
            Verification.Result found = tryOut(draft);
            Files.move(draft, file);
            report(file, about, found);
        } finally {
            Files.deleteIfExists(draft);
        }
        return file;
    }

    private static About about() {
        String build = Objects.requireNonNullElse(Backup.class.getPackage().getImplementationVersion(), "unknown");
        return new About(About.FORMAT, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), build,
                PostgresServer.majorVersion(), Map.of());
    }

    private static String name(About about) {
        return "touchstone-" + about.asAt().replace(':', '-') + ".backup";
    }

    private void fill(Path draft, PostgresServer server, About about) throws IOException {
        progress.say("Copying while everything runs…");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        Directories.setMode(draft, "rw-------");
        try (OutputStream file = Files.newOutputStream(draft);
                ArchiveWriter archive = new ArchiveWriter(Sealed.writing(file, key), about)) {
            Installation installation = new Installation(home.path());
            for (Path secret : installation.files()) {
                archive.add(installation.name(secret), Files.readAllBytes(secret));
            }
            new BaseCopy(installation, server.databases()).into(archive);
            archive.finish();
        } catch (SQLException e) {
            throw new UserError("PostgreSQL ended the backup, and nothing was kept of it: " + e.getMessage(), e);
        }
        try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private Verification.Result tryOut(Path draft) throws IOException {
        progress.say("Trying the copy: PostgreSQL starts on it and reads everything…");
        try (TrialRestore trial = TrialRestore.in(home, TRIAL)) {
            trial.unpack(draft, key);
            return trial.verify();
        }
    }

    private void report(Path file, About about, Verification.Result found) throws IOException {
        progress.say(String.format("%s holds everything acknowledged before %s: %s, %,d MB.", file, about.asAt(), found,
                Files.size(file) / 1_000_000));
        if (key.isEmpty()) {
            progress.say("It is not encrypted, and whoever reads it can sign in as anybody. To encrypt the next one, set"
                    + " TOUCHSTONE_BACKUP_KEY to a file with a key.");
        }
    }
}
