package touchstone.local.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Migrations of tables, by the name of the file, each with the checksum that Flyway gives it. What is made anew when it
 * changed (functions, views) is none.
 */
record Migrations(Map<String, Integer> checksums) {

    /** Those in the jars of a part as built, which it must be. */
    static Migrations shippedWith(Program program) throws IOException {
        program.built();
        Part part = program.part();
        var shipped = new Migrations(new HashMap<>());
        for (String folder : new String[] {"app", "lib/main"}) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(
                    program.directory().resolve(folder), "{" + part.module() + ",touchstone.platform}-*.jar")) {
                for (Path jar : jars) {
                    shipped.add(jar, "db/(platform|" + part.title() + ")/V[^/]+\\.sql");
                }
            }
        }
        return shipped;
    }

    /** Those that a database has been through; none if it is new. */
    static Migrations appliedTo(Connection database) throws SQLException {
        var applied = new Migrations(new HashMap<>());
        try (Statement sql = database.createStatement()) {
            try (ResultSet found = sql.executeQuery("select to_regclass('flyway_schema_history') is not null")) {
                found.next();
                if (!found.getBoolean(1)) {
                    return applied;
                }
            }
            try (ResultSet row = sql.executeQuery(
                    "select script, checksum from flyway_schema_history where version is not null and checksum is not null")) {
                while (row.next()) {
                    applied.checksums.put(row.getString(1).replaceFirst(".*/", ""), row.getInt(2));
                }
            }
        }
        return applied;
    }

    /** Whether a database that has been through these can go on with those of this build. */
    boolean leadTo(Migrations shipped) {
        return shipped.checksums.entrySet().containsAll(checksums.entrySet());
    }

    private void add(Path jar, String pattern) throws IOException {
        try (ZipFile files = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) files.stream().map(ZipEntry.class::cast)::iterator) {
                if (entry.getName().matches(pattern)) {
                    checksums.put(entry.getName().replaceFirst(".*/", ""), checksum(files, entry));
                }
            }
        }
    }

    private static int checksum(ZipFile files, ZipEntry entry) throws IOException {
        CRC32 crc = new CRC32();
        try (var lines = new BufferedReader(new InputStreamReader(files.getInputStream(entry), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                crc.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) crc.getValue();
    }
}
