package touchstone.local.suite;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.local.Home;
import touchstone.local.UserError;
import touchstone.local.postgres.PostgresServer;

/** What Flyway itself has migrated is held against what a build brings. */
class MigrationsTest {
    private static final Map<String, String> BUILD = Map.of(
            "V1__tables.sql", "create table plan (\n    id uuid primary key -- naïve\n);\n",
            "R__plans.sql", "create or replace function plans() returns bigint language sql as 'select count(*) from plan';");

    @TempDir
    Path temp;

    private PostgresServer server;
    private Store store;

    @BeforeEach
    void start() throws IOException {
        URLConnection.setDefaultUseCaches("jar", false); // the jars of a build are written anew
        server = PostgresServer.throwaway();
        var home = new Home(temp.resolve("checkout"), temp.resolve("home"));
        store = new Store(home, Optional.of(server), server.databases());
        for (Part part : Part.ALL) {
            build(part, BUILD);
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aNewInstallationAndDataOfTheSameBuildAreWelcome() throws IOException {
        assertDoesNotThrow(store::checkMigrations);
        migrate(Part.PLANS);
        migrate(Part.GATEWAY);
        assertDoesNotThrow(store::checkMigrations);
    }

    @Test
    void furtherTablesAndOtherFunctionsAreCarriedForward() throws IOException {
        migrate(Part.PLANS);
        build(Part.PLANS, Map.of("V1__tables.sql", BUILD.get("V1__tables.sql"), "V2__notes.sql", "create table note (id uuid);",
                "R__plans.sql", "create or replace function plans() returns bigint language sql as 'select 7';"));
        assertDoesNotThrow(store::checkMigrations);
        assertDoesNotThrow(() -> migrate(Part.PLANS));
    }

    @Test
    void dataOfAnOlderBuildAreRefusedWithTheWayOut() throws IOException {
        build(Part.PLANS, Map.of("V1_0__plans.sql", "create table plan (id uuid);"));
        migrate(Part.PLANS);
        build(Part.PLANS, BUILD);
        assertRefusedWithTheWayOut();
    }

    @Test
    void dataOfAnEditedBaselineAreRefusedUntilTheyAreReset() throws IOException {
        migrate(Part.GOVERNANCE);
        build(Part.GOVERNANCE, Map.of("V1__tables.sql", "create table plan (id uuid primary key, title text);"));
        assertRefusedWithTheWayOut();
        store.drop(Part.GOVERNANCE);
        assertDoesNotThrow(store::checkMigrations);
    }

    @Test
    void anEditedTableOfThePlatformIsSeenToo() throws IOException {
        migrate(Part.METRICS);
        jar(application(Part.METRICS).resolve("lib/main/touchstone.platform-1.jar"), "db/platform/",
                Map.of("V0_1__platform_tables.sql", "create table event (id uuid, at timestamptz);"));
        assertRefusedWithTheWayOut();
    }

    @Test
    void whatIsNotBuiltIsSaidSo() throws IOException {
        Files.delete(application(Part.METRICS).resolve("quarkus-run.jar"));
        String said = assertThrows(UserError.class, store::checkMigrations).getMessage();
        assertTrue(said.contains("metrics-service is not built"), said);
    }

    private void assertRefusedWithTheWayOut() {
        String said = assertThrows(UserError.class, store::checkMigrations).getMessage();
        assertTrue(said.contains("./touchstone demo reset") && said.contains(store.home().path().toString()), said);
    }

    private void build(Part part, Map<String, String> migrations) throws IOException {
        jar(application(part).resolve("app/" + part.module() + "-1.jar"), "db/" + part.title() + "/", migrations);
        jar(application(part).resolve("lib/main/touchstone.platform-1.jar"), "db/platform/",
                Map.of("V0_1__platform_tables.sql", "create table event (id uuid);"));
        Files.writeString(application(part).resolve("quarkus-run.jar"), "");
    }

    private static void jar(Path jar, String folder, Map<String, String> files) throws IOException {
        Files.createDirectories(jar.getParent());
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(folder)); // Flyway asks for the folder
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(folder + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void migrate(Part part) throws IOException {
        URL[] jars = {application(part).resolve("app/" + part.module() + "-1.jar").toUri().toURL(),
                application(part).resolve("lib/main/touchstone.platform-1.jar").toUri().toURL()};
        try (var loader = new URLClassLoader(jars, getClass().getClassLoader())) {
            Flyway.configure(loader).locations("classpath:db/platform", "classpath:db/" + part.title())
                    .dataSource(store.jdbcUrl(part), part.database(), store.password(part)).load().migrate();
        }
    }

    private Path application(Part part) {
        return Program.of(store.home(), part).directory();
    }
}
