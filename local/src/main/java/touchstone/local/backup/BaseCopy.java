package touchstone.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import touchstone.local.postgres.Databases;

/**
 * Copies the files of a running PostgreSQL server, and then its log of what happened meanwhile. On its next start the copy
 * repeats that, and is as the server was at the end of copying: all databases at the same moment.
 *
 * @see <a href="https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP">what to copy</a>
 */
record BaseCopy(Installation installation, Databases databases) {
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map",
            "current_logfiles", "pg_internal.init");
    private static final Set<String> COPIED_EMPTY = Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial",
            "pg_snapshots", "pg_stat_tmp", "pg_subtrans");
    private static final String CONTROL = "global/pg_control";

    void into(ArchiveWriter archive) throws IOException, SQLException {
        try (Connection connection = databases.connect(); Statement sql = connection.createStatement()) {
            // Keeps the log until the connection ends, however long copying takes.
            sql.execute("select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)");
            sql.execute("select pg_backup_start('touchstone', fast => true)");
            Files.walkFileTree(data(), new Copying(archive));
            archive.add(name(data().resolve(CONTROL)), control());
            Ending ending = stop(sql);
            archive.add(name(data().resolve("backup_label")), ending.label.getBytes(StandardCharsets.UTF_8));
            copyLog(archive, ending);
        }
    }

    /** @param label what the copy reads where to begin; {@code last} the last file of the log that it needs */
    private record Ending(String label, String last) {
        String first() {
            return label.lines().filter(line -> line.startsWith("START WAL LOCATION")).findFirst().orElseThrow()
                    .replaceFirst(".*\\(file (\\w+)\\).*", "$1");
        }
    }

    private static Ending stop(Statement sql) throws SQLException {
        try (ResultSet row = sql.executeQuery(
                "select labelfile, pg_walfile_name(lsn) from pg_backup_stop(wait_for_archive => false)")) {
            row.next();
            return new Ending(row.getString(1), row.getString(2));
        }
    }

    private void copyLog(ArchiveWriter archive, Ending ending) throws IOException {
        List<Path> log;
        try (Stream<Path> files = Files.list(data().resolve("pg_wal"))) {
            log = files.filter(file -> needs(ending, file.getFileName().toString())).sorted().toList();
        }
        for (Path file : log) {
            copy(archive, file);
        }
    }

    private static boolean needs(Ending ending, String name) {
        return name.matches("[0-9A-F]{24}") && name.compareTo(ending.first()) >= 0 && name.compareTo(ending.last) <= 0;
    }

    /** The server writes this file anew at times, so it is read until twice the same. */
    private byte[] control() throws IOException {
        byte[] before = Files.readAllBytes(data().resolve(CONTROL));
        byte[] now = Files.readAllBytes(data().resolve(CONTROL));
        while (!Arrays.equals(before, now)) {
            before = now;
            now = Files.readAllBytes(data().resolve(CONTROL));
        }
        return now;
    }

    private void copy(ArchiveWriter archive, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            archive.add(name(file), Files.size(file), content);
        } catch (NoSuchFileException dropped) {
            // the log tells the copy so
        }
    }

    private String name(Path file) {
        return installation.name(file);
    }

    private Path data() {
        return installation.data();
    }

    private final class Copying extends SimpleFileVisitor<Path> {
        private final ArchiveWriter archive;

        Copying(ArchiveWriter archive) {
            this.archive = archive;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
            String name = directory.getFileName().toString();
            if (name.startsWith("pgsql_tmp")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!directory.equals(data())) {
                archive.addDirectory(name(directory));
            }
            return COPIED_EMPTY.contains(name) && directory.getParent().equals(data()) ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = file.getFileName().toString();
            boolean leftOut = LEFT_OUT.contains(name) || name.startsWith("pgsql_tmp")
                    || file.equals(data().resolve(CONTROL));
            if (!leftOut && attributes.isRegularFile()) {
                copy(archive, file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
