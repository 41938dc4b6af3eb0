package touchstone.local.suite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import touchstone.local.Directories;
import touchstone.local.UserError;
import touchstone.local.postgres.Databases;
import touchstone.local.process.Fingerprint;
import touchstone.local.process.Program;

/**
 * What a build makes of a part's database, by Flyway and as the role that owns it. The comment of the database says which
 * build's migrations it has been through, so that an ordinary start does without Flyway, which takes a second.
 *
 * @param scripts where Flyway finds them while it runs
 */
record Migrations(Program program, Databases databases, Path scripts) {
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    /** Whether a database that has been through earlier ones can go on with these, or has been through these. */
    boolean canFollow() throws IOException {
        return isDone() || flyway().validateWithResult().validationSuccessful;
    }

    /** Runs those that the database has not been through. */
    void run() throws IOException {
        if (isDone()) {
            return;
        }
        try {
            flyway().migrate();
            note();
        } catch (FlywayException e) {
            throw new UserError("The tables of " + database() + " could not be brought up to date: " + e.getMessage(), e);
        }
    }

    private boolean isDone() throws IOException {
        try (Connection connection = databases.connect(database()); Statement sql = connection.createStatement();
                ResultSet comment = sql.executeQuery(
                        "select shobj_description(oid, 'pg_database') from pg_database where datname = current_database()")) {
            return comment.next() && comment(shipped()).equals(comment.getString(1));
        } catch (SQLException e) {
            throw new UserError("The database " + database() + " does not answer: " + e.getMessage(), e);
        }
    }

    private void note() throws IOException {
        try (Connection connection = databases.connect(database()); Statement sql = connection.createStatement()) {
            sql.execute("comment on database " + database() + " is '" + comment(shipped()) + "'");
        } catch (SQLException e) {
            throw new UserError("The database " + database() + " does not answer: " + e.getMessage(), e);
        }
    }

    /** As a service under test does it (the platform's microprofile-config.properties), but from files. */
    private Flyway flyway() throws IOException {
        FLYWAY.setLevel(Level.OFF); // what fails is an exception
        Directories.delete(scripts);
        unpack();
        return Flyway.configure().locations("filesystem:" + scripts).outOfOrder(true)
                .ignoreMigrationPatterns("*:pending", "repeatable:*")
                .placeholders(Map.of("service", database()))
                .dataSource(databases.jdbcUrl(database()), databases.user(), databases.password())
                .initSql("set role " + Databases.ownerFor(database())).load();
    }

    private void unpack() throws IOException {
        for (Path jar : jars()) {
            try (ZipFile files = new ZipFile(jar.toFile())) {
                for (ZipEntry script : scriptsIn(files)) {
                    Path file = scripts.resolve(script.getName());
                    Files.createDirectories(file.getParent());
                    try (InputStream content = files.getInputStream(script)) {
                        Files.copy(content, file);
                    }
                }
            }
        }
    }

    /** The scripts of this build by their names, each with its checksum as the jar has it. */
    private Map<String, Long> shipped() throws IOException {
        Map<String, Long> shipped = new TreeMap<>();
        for (Path jar : jars()) {
            try (ZipFile files = new ZipFile(jar.toFile())) {
                scriptsIn(files).forEach(script -> shipped.put(script.getName(), script.getCrc()));
            }
        }
        return shipped;
    }

    private static String comment(Map<String, Long> shipped) {
        return "Touchstone, migrated by " + Fingerprint.of(shipped.toString());
    }

    private Iterable<ZipEntry> scriptsIn(ZipFile jar) {
        String pattern = "db/(platform|" + program.part().title() + ")/[^/]+\\.sql";
        return jar.stream().filter(entry -> entry.getName().matches(pattern)).<ZipEntry>map(ZipEntry.class::cast).toList();
    }

    private Iterable<Path> jars() throws IOException {
        program.built();
        var jars = new java.util.ArrayList<Path>();
        for (String folder : new String[] {"app", "lib/main"}) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(
                    program.directory().resolve(folder), "{" + program.part().module() + ",touchstone.platform}-*.jar")) {
                found.forEach(jars::add);
            }
        }
        return jars;
    }

    private String database() {
        return program.part().database();
    }
}
