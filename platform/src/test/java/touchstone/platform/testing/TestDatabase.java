package touchstone.platform.testing;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import touchstone.local.postgres.PostgresServer;

/** A real PostgreSQL with an empty database for the module's tests, and keys to sign test callers' tokens. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager, DevServicesContext.ContextAware {
    private PostgresServer own;

    @Override
    public Map<String, String> start() {
        String url = System.getenv("TOUCHSTONE_TEST_DB_URL");
        return url == null ? onOwnServer() : config(new SharedServer(url).newDatabase());
    }

    private Map<String, String> onOwnServer() {
        own = PostgresServer.throwaway();
        own.createDatabase("test", "test", "test");
        return config(own.jdbcUrl("test"));
    }

    private static Map<String, String> config(String url) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", "test",
                "quarkus.datasource.password", "test",
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
