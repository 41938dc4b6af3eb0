package touchstone.local.suite;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.local.Home;
import touchstone.local.UserError;
import touchstone.local.postgres.PostgresServer;
import touchstone.local.process.Part;
import touchstone.local.process.Program;

/** Databases that one build has migrated meet another. */
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
        store.migrate(Part.PLANS);
        store.migrate(Part.GATEWAY);
        assertDoesNotThrow(store::checkMigrations);
    }

    @Test
    void furtherTablesAndOtherFunctionsAreCarriedForward() throws IOException {
        store.migrate(Part.PLANS);
        build(Part.PLANS, Map.of("V1__tables.sql", BUILD.get("V1__tables.sql"), "V2__notes.sql", "create table note (id uuid);",
                "R__plans.sql", "create or replace function plans() returns bigint language sql as 'select 7';"));
        assertDoesNotThrow(store::checkMigrations);
        assertDoesNotThrow(() -> store.migrate(Part.PLANS));
    }

    @Test
    void whatWasMigratedIsNotLookedAtAgainByFlyway() throws Exception {
        store.migrate(Part.PLANS);
        assertDoesNotThrow(store::checkMigrations);
        execute(Part.PLANS, "drop table flyway_schema_history");
        assertDoesNotThrow(() -> store.migrate(Part.PLANS));
    }

    @Test
    void tablesBelongToARoleThatNobodySignsInAs() throws Exception {
        store.migrate(Part.PLANS);
        assertEquals("touchstone_plans_owner false", execute(Part.PLANS, """
                select tableowner || ' ' || rolcanlogin::text from pg_tables join pg_roles on rolname = tableowner where tablename = 'plan'"""));
        String refused = assertThrows(SQLException.class, () -> executeAsService(Part.PLANS, "create table mine (id int)")).getMessage();
        assertTrue(refused.contains("permission denied for schema public"), refused);
    }

    @Test
    void whatCannotBeMigratedIsSaidSo() throws IOException {
        build(Part.PLANS, Map.of("V1__tables.sql", "create table plan (id nothing);"));
        String said = assertThrows(UserError.class, () -> store.migrate(Part.PLANS)).getMessage();
        assertTrue(said.contains("touchstone_plans could not be brought up to date"), said);
    }

    @Test
    void dataOfAnOlderBuildAreRefusedWithTheWayOut() throws IOException {
        build(Part.PLANS, Map.of("V1_0__plans.sql", "create table plan (id uuid);"));
        store.migrate(Part.PLANS);
        build(Part.PLANS, BUILD);
        assertRefusedWithTheWayOut();
    }

    @Test
    void dataOfAnEditedBaselineAreRefusedUntilTheyAreReset() throws IOException {
        store.migrate(Part.GOVERNANCE);
        build(Part.GOVERNANCE, Map.of("V1__tables.sql", "create table plan (id uuid primary key, title text);"));
        assertRefusedWithTheWayOut();
        store.drop(Part.GOVERNANCE);
        assertDoesNotThrow(store::checkMigrations);
    }

    @Test
    void anEditedTableOfThePlatformIsSeenToo() throws IOException {
        store.migrate(Part.METRICS);
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

    private String execute(Part part, String statement) throws SQLException {
        try (Connection connection = server.databases().connect(part.database()); Statement sql = connection.createStatement()) {
            return first(sql, statement);
        }
    }

    private String executeAsService(Part part, String statement) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(store.jdbcUrl(part), part.database(), store.password(part));
                Statement sql = connection.createStatement()) {
            return first(sql, statement);
        }
    }

    private static String first(Statement sql, String statement) throws SQLException {
        if (!sql.execute(statement)) {
            return "";
        }
        try (ResultSet rows = sql.getResultSet()) {
            rows.next();
            return rows.getString(1);
        }
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
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(folder + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Path application(Part part) {
        return Program.of(store.home(), part).directory();
    }
}
