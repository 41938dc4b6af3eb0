package touchstone.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The one server of a whole build: each start of a service under test takes a new database on it. */
record SharedServer(String url) {

    String newDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection server = DriverManager.getConnection(
                        url + "postgres", System.getenv("TOUCHSTONE_TEST_DB_USER"), System.getenv("TOUCHSTONE_TEST_DB_PASSWORD"));
                Statement sql = server.createStatement()) {
            sql.execute("do $$ begin create role test login password 'test'; exception when duplicate_object then null; end $$");
            sql.execute("create database " + name + " owner test");
            return url + name;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("No new database on the build's test server", unreachable);
        }
    }
}
