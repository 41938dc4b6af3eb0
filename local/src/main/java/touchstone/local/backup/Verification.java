package touchstone.local.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.UserError;
import touchstone.local.postgres.Databases;

/**
 * Reads all data of a server to the last page, whose checksums PostgreSQL looks at while it reads, and walks through its
 * indexes.
 */
record Verification(Databases databases) {

    /** What was read. */
    record Result(int databases, int tables, long rows) {
        @Override
        public String toString() {
            return String.format("%d databases, %d tables, %,d rows", databases, tables, rows);
        }
    }

    Result run() throws SQLException {
        int tables = 0;
        long rows = 0;
        List<String> names = strings(databases.connect(), "select datname from pg_database where datname like 'touchstone%'");
        for (String name : names) {
            for (String table : strings(databases.connect(name), """
                    select oid::regclass::text from pg_class where relkind in ('r', 'm')
                    and relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)""")) {
                rows += count(name, table);
                tables++;
            }
            readTheRest(name);
        }
        return new Result(names.size(), tables, rows);
    }

    private long count(String database, String table) throws SQLException {
        try (Connection connection = databases.connect(database); Statement sql = connection.createStatement();
                ResultSet count = sql.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new UserError("The table " + table + " of " + database + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Catalogues and what is too large for rows by reading, indexes by following them; leaves nothing behind. */
    private void readTheRest(String database) throws SQLException {
        try (Connection connection = databases.connect(database); Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("create extension amcheck");
            sql.execute("""
                    do $$ declare it record; begin
                      for it in select oid::regclass as name from pg_class where relkind = 't' or relkind = 'r'
                          and relnamespace = 'pg_catalog'::regnamespace loop
                        execute format('select count(*) from %s', it.name);
                      end loop;
                      for it in select c.oid::regclass as name from pg_class c join pg_am a on a.oid = c.relam
                          join pg_index i on i.indexrelid = c.oid
                          where a.amname = 'btree' and c.relkind = 'i' and c.relpersistence = 'p' and i.indisvalid loop
                        perform bt_index_check(it.name);
                      end loop;
                    end $$""");
            connection.rollback();
        } catch (SQLException e) {
            throw new UserError("An index or a catalogue of " + database + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<String> strings(Connection open, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = open; Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
