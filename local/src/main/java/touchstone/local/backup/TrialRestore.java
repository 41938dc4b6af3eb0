package touchstone.local.backup;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import touchstone.local.Directories;
import touchstone.local.Home;
import touchstone.local.UserError;
import touchstone.local.postgres.PostgresServer;

/** A backup unpacked beside the installation, where it does no harm; deleted when closed. */
record TrialRestore(Path directory, PostgresServer server) implements AutoCloseable {

    /** What an interrupted one has left there goes first. */
    static TrialRestore in(Home home, String name) throws IOException {
        Path directory = home.file(name);
        TrialRestore trial = new TrialRestore(directory, PostgresServer.durable(directory, home.file("postgres")));
        trial.close();
        Files.createDirectory(directory);
        Directories.setMode(directory, "rwx--x--x");
        return trial;
    }

    void unpack(Path file, Optional<BackupKey> key) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UserError("There is no file " + file + " that can be read.");
        }
        try (InputStream raw = Files.newInputStream(file); ArchiveReader archive = new ArchiveReader(Sealed.reading(raw, key))) {
            refuseOthers(archive.about());
            archive.unpackInto(directory);
            if (!Files.exists(directory.resolve("postgres/data/PG_VERSION"))) {
                throw new BrokenBackup("there are no data in it");
            }
        } catch (JacksonException e) {
            throw broken(file, "what it says of itself cannot be read", e);
        } catch (IOException e) {
            throw broken(file, e.getMessage() == null ? "it ends too early" : e.getMessage(), e);
        }
    }

    /** Starts PostgreSQL on the data, reads everything, and stops it. */
    Verification.Result verify() throws IOException {
        try {
            server.adoptData();
            server.start();
            return new Verification(server.databases()).run();
        } catch (SQLException e) {
            throw new UserError("The backup is whole, but PostgreSQL cannot read it: " + e.getMessage(), e);
        } finally {
            server.close();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Directories.delete(directory);
    }

    private static void refuseOthers(About about) {
        if (about.format() != About.FORMAT) {
            throw new UserError("The backup was written by another Touchstone (" + about.touchstone() + "), in a form that"
                    + " this one does not know. Restore it with that one.");
        }
        if (!PostgresServer.majorVersion().equals(about.postgres())) {
            throw new UserError("The backup holds data of PostgreSQL " + about.postgres() + ", and this Touchstone brings"
                    + " PostgreSQL " + PostgresServer.majorVersion() + ", which cannot read them. Restore it with the"
                    + " Touchstone that wrote it (" + about.touchstone() + ").");
        }
    }

    private static UserError broken(Path file, String how, IOException cause) {
        return new UserError(file + " is not a whole backup: " + how + ".", cause);
    }
}
