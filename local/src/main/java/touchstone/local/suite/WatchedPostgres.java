package touchstone.local.suite;

import java.io.IOException;
import touchstone.local.Home;
import touchstone.local.postgres.PostgresServer;
import touchstone.local.process.Part;
import touchstone.local.process.Running;
import touchstone.local.supervision.Watched;

/** The installation's own PostgreSQL, under supervision. */
record WatchedPostgres(Home home) implements Watched {

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public boolean isAlive() {
        return Suite.postgres(home).isAlive();
    }

    @Override
    public boolean answers() {
        return Suite.postgres(home).answers();
    }

    @Override
    public boolean canStart() {
        return true;
    }

    @Override
    public String lastWords() {
        return "ended";
    }

    @Override
    public void restart() throws IOException {
        PostgresServer server = Suite.postgres(home);
        int before = server.port();
        server.kill();
        server.start();
        if (before != 0 && before != server.port()) {
            for (Part part : Part.ALL) {
                Running.of(home, part).ifPresent(Running::askToEnd); // to be told the new port
            }
        }
    }
}
