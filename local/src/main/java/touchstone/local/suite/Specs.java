package touchstone.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import touchstone.local.Home;
import touchstone.local.Ports;
import touchstone.local.UserError;
import touchstone.local.process.Listening;
import touchstone.local.process.Part;
import touchstone.local.process.Program;
import touchstone.local.process.Running;
import touchstone.local.process.ServiceAccount;
import touchstone.local.process.Spec;

/** How each part is to be run in this installation. */
record Specs(Home home, Settings settings, ServiceAccount account, Store store, Keys keys, Map<Part, Listening> ports) {

    static Specs of(Home home, Settings settings, Store store, Map<Part, Listening> ports) throws IOException {
        ServiceAccount account = ServiceAccount.of(home);
        Keys keys = Keys.of(home);
        account.handOver(keys.privateKey());
        account.handOver(keys.publicKey());
        return new Specs(home, settings, account, store, keys, ports);
    }

    /** A part keeps the ports it had, so that the others find it again. */
    static Map<Part, Listening> choosePorts(Home home, Settings settings) throws IOException {
        Map<Part, Listening> ports = new EnumMap<>(Part.class);
        for (Part part : Part.ALL) {
            var running = Running.of(home, part);
            boolean alive = running.isPresent() && running.get().isAlive();
            Listening last = running.map(Running::at).orElse(new Listening(0, 0));
            int health = free(last.health(), alive);
            if (part == Part.GATEWAY) {
                checkGatewayPort(settings, alive && last.port() == settings.port());
                ports.put(part, new Listening(settings.port(), health));
            } else {
                ports.put(part, new Listening(free(last.port(), alive), health));
            }
        }
        return ports;
    }

    private static int free(int last, boolean ours) throws IOException {
        return ours && last != 0 ? last : Ports.freeOnLoopback(last);
    }

    Spec of(Part part) throws IOException {
        if (part == Part.GATEWAY && !Files.exists(home.file(Up.FURNISHED_WITH))) {
            account.handOverNew(firstSignIn()); // which the first start of the gateway fills
        }
        Map<String, String> environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST", part == Part.GATEWAY ? settings.bind() : "127.0.0.1",
                "QUARKUS_HTTP_PORT", "" + ports.get(part).port(),
                "QUARKUS_MANAGEMENT_PORT", "" + ports.get(part).health(),
                "QUARKUS_DATASOURCE_JDBC_URL", store.jdbcUrl(part),
                "QUARKUS_DATASOURCE_USERNAME", part.database(),
                "QUARKUS_DATASOURCE_PASSWORD", store.password(part),
                "QUARKUS_DATASOURCE_JDBC_IDLE_REMOVAL_INTERVAL", "60S", // each is a process of PostgreSQL
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false", // people read these logs
                "TOUCHSTONE_TOKEN_PUBLIC_KEY", keys.publicKey().toString(),
                "MALLOC_ARENA_MAX", "2")); // glibc would keep a heap per thread
        if (part == Part.GATEWAY) {
            environment.putAll(settings.gateways());
            environment.putAll(Map.of(
                    "TOUCHSTONE_TOKEN_PRIVATE_KEY", keys.privateKey().toString(),
                    "TOUCHSTONE_FIRST_SIGN_IN", firstSignIn().toString(),
                    "TOUCHSTONE_PLANS_URL", address(Part.PLANS),
                    "TOUCHSTONE_METRICS_URL", address(Part.METRICS),
                    "TOUCHSTONE_GOVERNANCE_URL", address(Part.GOVERNANCE)));
        }
        return new Spec(part, account, Program.of(home, part), ports.get(part), environment);
    }

    private Path firstSignIn() {
        return home.file("first-sign-in.txt");
    }

    private String address(Part part) {
        return "http://127.0.0.1:" + ports.get(part).port();
    }

    private static void checkGatewayPort(Settings settings, boolean ours) throws IOException {
        if (!ours && !Ports.isFree(settings.bind(), settings.port())) {
            throw new UserError("Port " + settings.port() + " is taken by another program. Stop that program, or choose"
                    + " another port: TOUCHSTONE_PORT=" + (settings.port() + 1) + " ./touchstone up");
        }
    }
}
