package touchstone.platform.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import touchstone.local.postgres.Databases;

/** The one server of a whole build: each start of a service under test takes a new database on it. */
record SharedServer(String url) {

    Databases databases() {
        return new Databases(url, System.getenv("TOUCHSTONE_TEST_DB_USER"), System.getenv("TOUCHSTONE_TEST_DB_PASSWORD"));
    }

    /** Several modules may be the first at once, so the roles may be there a moment later than they are looked for. */
    String newDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection server = databases().connect(); Statement sql = server.createStatement()) {
            sql.execute("do $$ begin create role test_owner; exception when duplicate_object or unique_violation then null; end $$");
            sql.execute("do $$ begin create role test login password 'test'; exception when duplicate_object or unique_violation then null; end $$");
            sql.execute("create database " + name + " owner test_owner");
            sql.execute("revoke all on database " + name + " from public");
            sql.execute("grant connect on database " + name + " to test");
            return name;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("No new database on the build's test server", unreachable);
        }
    }
}
