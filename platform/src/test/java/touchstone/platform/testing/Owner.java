package touchstone.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The role that owns the tables of the service under test, for what no service may do: past triggers, and statistics. */
public final class Owner {
    private Owner() {}

    public static void execute(String statements) throws SQLException {
        try (Connection connection = connect(); Statement sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }

    /** A connection that plans as the service's do. */
    public static Connection connect() throws SQLException {
        Config config = ConfigProvider.getConfig();
        Properties properties = new Properties();
        properties.setProperty("user", config.getValue("quarkus.flyway.username", String.class));
        properties.setProperty("password", config.getValue("quarkus.flyway.password", String.class));
        properties.setProperty("options", config.getValue("quarkus.datasource.jdbc.additional-jdbc-properties.options", String.class));
        Connection connection = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class), properties);
        try (Statement sql = connection.createStatement()) {
            sql.execute(config.getValue("quarkus.flyway.init-sql", String.class));
        }
        return connection;
    }
}
