package touchstone.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import touchstone.local.Home;
import touchstone.local.Secrets;
import touchstone.local.UserError;
import touchstone.local.postgres.Databases;
import touchstone.local.postgres.PostgresServer;
import touchstone.local.process.Part;
import touchstone.local.process.Program;

/** The PostgreSQL server of the installation, our own or the one given, with a database and a login per process. */
record Store(Home home, Optional<PostgresServer> own, Databases databases) {

    static Store open(Home home, Settings settings) {
        if (settings.external().isPresent()) {
            Databases external = settings.external().get();
            if (!external.answers()) {
                throw new UserError("The PostgreSQL server of TOUCHSTONE_DB_URL (" + external.server()
                        + ") does not answer, or refuses TOUCHSTONE_DB_USER and TOUCHSTONE_DB_PASSWORD.");
            }
            return new Store(home, Optional.empty(), external);
        }
        PostgresServer server = PostgresServer.durable(home.path()).start();
        return new Store(home, Optional.of(server), server.databases());
    }

    /** The password of the part's login; database and login are made the first time. */
    String password(Part part) throws IOException {
        Path file = secret(part);
        if (!Files.exists(file)) {
            String password = Secrets.random();
            create(part.database(), password);
            Secrets.write(file, password); // only now: an interrupted start makes the login again
        }
        return Files.readString(file).strip();
    }

    /** Refuses data whose tables this build cannot carry forward, before anything that would read them is touched. */
    void checkMigrations() throws IOException {
        for (Part part : Part.ALL) {
            if (!migrations(part).canFollow()) {
                throw new UserError("The data in " + where() + " were written by another build of Touchstone, one that was"
                        + " not released, and this one cannot go on with them.\n./touchstone demo reset deletes them and loads"
                        + " the demo afresh. To keep them, use the build that wrote them, or set TOUCHSTONE_HOME to another"
                        + " directory to start afresh beside them.");
            }
        }
    }

    /** Makes the tables of the part what its program expects. */
    void migrate(Part part) throws IOException {
        migrations(part).run();
    }

    private Migrations migrations(Part part) throws IOException {
        password(part); // there is a database now
        return new Migrations(Program.of(home, part), databases, home.file("run/migrations/" + part.title()));
    }

    private String where() {
        return own.isPresent() ? home.path().toString() : "the databases on " + databases.server();
    }

    void drop(Part part) throws IOException {
        databases.drop(part.database());
        Files.deleteIfExists(secret(part));
    }

    String jdbcUrl(Part part) {
        return databases.jdbcUrl(part.database());
    }

    private void create(String name, String password) {
        if (own.isPresent()) {
            own.get().createDatabase(name, name, password);
        } else {
            databases.create(name, name, password);
        }
    }

    private Path secret(Part part) {
        String server = own.isPresent() ? "own" : databases.server().replaceAll("[^A-Za-z0-9.]+", "-");
        return home.file("secrets/" + server + "/" + part.title() + ".txt");
    }
}
