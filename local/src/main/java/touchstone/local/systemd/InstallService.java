package touchstone.local.systemd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.local.Home;
import touchstone.local.Progress;
import touchstone.local.UserError;
import touchstone.local.account.Account;

/** Shows the unit for systemd, or puts it into its place. */
public record InstallService(Home home, Progress progress) {
    private static final Path UNIT = Path.of("/etc/systemd/system/touchstone.service");
    private static final Path USUAL_HOME = Path.of("/var/lib/touchstone");

    public int run(List<String> options) throws IOException {
        String user = options.contains("--user") ? named(options) : "touchstone";
        String unit = new SystemdUnit(home.checkout(), serviceHome(), user, settings()).text();
        if (options.contains("--write")) {
            write(unit, user);
        } else {
            progress.say(unit);
        }
        return 0;
    }

    private static String named(List<String> options) {
        int at = options.indexOf("--user") + 1;
        if (at == options.size() || !options.get(at).matches("[A-Za-z_][A-Za-z0-9_.-]*")) {
            throw new UserError("--user needs the name of an account, as in ./touchstone install-service --user touchstone");
        }
        return options.get(at);
    }

    private void write(String unit, String user) throws IOException {
        if (!Account.isUnix() || !Account.current().isRoot()) {
            throw new UserError("Only root may write " + UNIT + ". Without --write the unit is printed.");
        }
        Account account = Account.named(user).filter(known -> !known.isRoot()).orElseThrow(() -> new UserError(
                "There is no account " + user + " to run as, or it is root. Make one:\n  useradd --system --home-dir "
                        + serviceHome() + " --shell /usr/sbin/nologin " + user));
        makeHome(account, user);
        Files.writeString(UNIT, unit);
        progress.say("Written: " + UNIT + "\nNow: systemctl daemon-reload && systemctl enable --now touchstone");
    }

    private static void makeHome(Account account, String user) throws IOException {
        Path path = serviceHome();
        if (!Files.exists(path)) {
            Files.createDirectories(path);
            account.takeOver(path);
        } else if (!Account.ownerOf(path).equals(account)) {
            throw new UserError(path + " belongs to another account than " + user + ". Stop Touchstone, hand it over and try"
                    + " again:\n  chown -R " + user + ": " + path);
        }
    }

    private static Path serviceHome() {
        String wanted = System.getenv().getOrDefault("TOUCHSTONE_HOME", "");
        return wanted.isBlank() ? USUAL_HOME : Path.of(wanted).toAbsolutePath().normalize();
    }

    /** What is set now, but for secrets, and the Java that runs us. */
    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("TOUCHSTONE_JAVA_HOME", System.getProperty("java.home"));
        settings.put("TOUCHSTONE_HOME", serviceHome().toString());
        for (String name : List.of("TOUCHSTONE_PORT", "TOUCHSTONE_BIND", "TOUCHSTONE_TRUSTED_PROXIES", "TOUCHSTONE_SESSIONS_IDLE",
                "TOUCHSTONE_SESSIONS_LONGEST", "TOUCHSTONE_LIMITS_BURST", "TOUCHSTONE_LIMITS_PER_SECOND", "TOUCHSTONE_DB_URL", "TOUCHSTONE_DB_USER")) {
            String value = System.getenv().getOrDefault(name, "");
            if (!value.isBlank()) {
                settings.put(name, value.strip());
            }
        }
        return settings;
    }
}
