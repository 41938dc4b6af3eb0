package touchstone.platform.testing;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import touchstone.local.postgres.Databases;
import touchstone.local.postgres.PostgresServer;

/**
 * A real PostgreSQL with an empty database for the module's tests, and keys to sign test callers' tokens. As in an
 * installation, the service signs in as one role and another owns its tables.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager, DevServicesContext.ContextAware {
    private PostgresServer own;

    @Override
    public Map<String, String> start() {
        String url = System.getenv("TOUCHSTONE_TEST_DB_URL");
        return url == null ? onOwnServer() : onSharedServer(new SharedServer(url));
    }

    private Map<String, String> onOwnServer() {
        own = PostgresServer.throwaway();
        own.createDatabase("test", "test", "test");
        return config(own.databases(), "test");
    }

    private static Map<String, String> onSharedServer(SharedServer server) {
        return config(server.databases(), server.newDatabase());
    }

    private static Map<String, String> config(Databases server, String database) {
        return Map.of(
                "quarkus.datasource.jdbc.url", server.jdbcUrl(database),
                "quarkus.datasource.username", "test",
                "quarkus.datasource.password", "test",
                "quarkus.flyway.username", server.user(),
                "quarkus.flyway.password", server.password(),
                "quarkus.flyway.init-sql", "set role " + Databases.ownerFor("test"),
                "touchstone.token.public-key", TestKeys.publicKeyFile().toString(),
                "touchstone.token.private-key", TestKeys.privateKeyFile().toString());
    }

    @Override
    public void stop() {
        if (own != null) {
            own.close();
        }
    }

    @Override
    public void setIntegrationTestContext(DevServicesContext context) {}
}
