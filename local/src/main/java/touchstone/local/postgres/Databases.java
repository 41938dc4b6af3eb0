package touchstone.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import touchstone.local.UserError;

/**
 * The databases of a PostgreSQL server, reached by an account that may create databases and roles.
 *
 * @param server JDBC address up to and with the slash before the database name
 */
public record Databases(String server, String user, String password) {

    public String jdbcUrl(String database) {
        return server + database;
    }

    /** The port in the address, or PostgreSQL's own. */
    public int port() {
        int port = java.net.URI.create(server.substring("jdbc:".length())).getPort();
        return port < 0 ? 5432 : port;
    }

    /** The role that owns the database with which a login works. Nobody signs in as it. */
    public static String ownerFor(String login) {
        return login + "_owner";
    }

    /**
     * Makes the database, the role that owns it, and the login that may connect to it as nobody else may; or gives an
     * existing login this password.
     */
    public void create(String name, String login, String password) {
        String owner = ownerFor(login);
        try (Connection connection = connect(); Statement sql = connection.createStatement()) {
            boolean known = exists(sql, "select 1 from pg_roles where rolname = " + literal(login));
            sql.execute((known ? "alter" : "create") + " role " + quoted(login)
                    + " login password " + literal(password));
            if (!exists(sql, "select 1 from pg_roles where rolname = " + literal(owner))) {
                sql.execute("create role " + quoted(owner));
            }
            if (!exists(sql, "select 1 from pg_database where datname = " + literal(name))) {
                // whoever is no superuser acts for a role, and gives it a database, only when belonging to it
                sql.execute("grant " + quoted(owner) + " to current_user");
                sql.execute("create database " + quoted(name) + " owner " + quoted(owner));
            }
            sql.execute("revoke all on database " + quoted(name) + " from public");
            sql.execute("grant connect on database " + quoted(name) + " to " + quoted(login));
        } catch (SQLException e) {
            throw new UserError("The database " + name + " could not be made: " + e.getMessage(), e);
        }
    }

    /** Drops the database if there is one, and cuts off whoever is connected to it. */
    public void drop(String name) {
        try (Connection connection = connect(); Statement sql = connection.createStatement()) {
            sql.execute("drop database if exists " + quoted(name) + " with (force)");
        } catch (SQLException e) {
            throw new UserError("The database " + name + " could not be dropped: " + e.getMessage(), e);
        }
    }

    /** Whether the server answers and accepts this account. */
    public boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Keeps logins that own no database out of the ones every server has; only a superuser may. */
    void closeToPublic() {
        try (Connection connection = connect(); Statement sql = connection.createStatement()) {
            sql.execute("revoke all on database postgres, template1 from public");
        } catch (SQLException e) {
            throw new UserError("The server's own databases could not be closed to others: " + e.getMessage(), e);
        }
    }

    /** To the database that every server has. */
    public Connection connect() throws SQLException {
        return connect("postgres");
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), user, password);
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
