package touchstone.local.supervision;

import java.io.IOException;
import java.time.Instant;
import java.util.Properties;
import touchstone.local.Home;
import touchstone.local.PropertiesFile;

/**
 * How often something had to be started again under the present supervisor, for {@code status} to tell.
 *
 * @param last when it was last, and {@code reason} why
 */
public record Restarts(int count, Instant last, String reason) {
    static final Restarts NONE = new Restarts(0, Instant.EPOCH, "");

    public static Restarts of(Home home, String name) throws IOException {
        return file(home, name).read().map(kept -> new Restarts(Integer.parseInt(kept.getProperty("count")),
                Instant.parse(kept.getProperty("last")), kept.getProperty("reason"))).orElse(NONE);
    }

    Restarts again(String why) {
        return new Restarts(count + 1, Instant.now(), why);
    }

    void keep(Home home, String name) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("count", "" + count);
        kept.setProperty("last", last.toString());
        kept.setProperty("reason", reason);
        file(home, name).write(kept);
    }

    private static PropertiesFile file(Home home, String name) {
        return new PropertiesFile(home.file("run/" + name + ".restarts"));
    }
}
