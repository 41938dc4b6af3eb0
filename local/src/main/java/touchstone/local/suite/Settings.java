package touchstone.local.suite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import touchstone.local.UserError;
import touchstone.local.postgres.Databases;

/**
 * What a person may choose through the environment.
 *
 * @param bind address the gateway listens on
 * @param port port the gateway listens on
 * @param external a PostgreSQL server to use instead of our own
 * @param fastStarts whether to take half a minute once per build so that later starts are quick
 * @param gateways what the gateway reads itself, by its names in the environment
 */
record Settings(String bind, int port, Optional<Databases> external, boolean fastStarts, Map<String, String> gateways) {
    private static final List<String> GATEWAYS = List.of("TOUCHSTONE_TRUSTED_PROXIES", "TOUCHSTONE_SESSIONS_IDLE", "TOUCHSTONE_SESSIONS_LONGEST");

    static Settings fromEnvironment() {
        return new Settings(text("TOUCHSTONE_BIND", "127.0.0.1"), portNumber(text("TOUCHSTONE_PORT", "8080")), externalServer(), fastStartsWanted(), fromEnvironment(GATEWAYS));
    }

    private static Map<String, String> fromEnvironment(List<String> names) {
        return names.stream().filter(name -> !text(name, "").isEmpty()).collect(Collectors.toMap(name -> name, name -> text(name, "")));
    }

    private static boolean fastStartsWanted() {
        String wanted = text("TOUCHSTONE_FAST_STARTS", "on");
        if (!wanted.matches("on|off")) {
            throw new UserError("TOUCHSTONE_FAST_STARTS must be on or off. It is " + wanted + ".");
        }
        return wanted.equals("on");
    }

    private static Optional<Databases> externalServer() {
        String url = text("TOUCHSTONE_DB_URL", "");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.matches("jdbc:postgresql://[^/]+/?")) {
            throw new UserError("TOUCHSTONE_DB_URL must look like jdbc:postgresql://host:port/ and name no database,"
                    + " because Touchstone makes its own four. It is " + url + ".");
        }
        return Optional.of(new Databases(url.endsWith("/") ? url : url + "/",
                text("TOUCHSTONE_DB_USER", "postgres"), text("TOUCHSTONE_DB_PASSWORD", "")));
    }

    private static int portNumber(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) < 65536) {
            return Integer.parseInt(text);
        }
        throw new UserError("TOUCHSTONE_PORT must be a number from 1 to 65535. It is " + text + ".");
    }

    private static String text(String name, String otherwise) {
        String value = System.getenv().getOrDefault(name, "");
        return value.isBlank() ? otherwise : value.strip();
    }
}
