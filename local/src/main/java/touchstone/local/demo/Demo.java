package touchstone.local.demo;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import touchstone.local.Progress;
import touchstone.local.UserError;

/** The demo programmes of five councils. */
public final class Demo {
    /** The slugs of the demo authorities; each has a data file of that name. */
    public static final List<String> AUTHORITIES =
            List.of("stockton-on-tees", "isle-of-wight", "buckinghamshire", "central-bedfordshire", "southampton");

    private Demo() {}

    /**
     * Loads all of them through the public API. Loading again after an interruption goes on where it stopped.
     *
     * @param home where {@code first-sign-in.txt} is read and {@code demo-credentials.json} is written
     * @throws UserError at the first unexpected answer, naming the file, the place and what was wrong
     */
    public static void load(URI gateway, Path home, Progress progress) {
        GatewayClient api = new GatewayClient(gateway);
        DemoSignIns signIns = new DemoSignIns(home);
        String administrator = administrator(home);
        ParallelTasks.each(AUTHORITIES, slug -> {
            Council council = new Council(DemoEntry.file(slug), api, signIns, new DemoIds(), progress);
            AccessLoader access = new AccessLoader(council, administrator);
            access.load();
            new PlanLoader(council).load();
            new MetricsLoader(council).load();
            new GovernanceLoader(council).load();
            access.close();
        });
    }

    /** The file says it in lines such as "Sign-in: administrator" and "Password: ...". */
    private static String administrator(Path home) {
        try {
            Map<String, String> said = Files.readAllLines(home.resolve("first-sign-in.txt")).stream()
                    .map(line -> line.split(":", 2))
                    .filter(pair -> pair.length == 2)
                    .collect(toMap(pair -> pair[0].strip().toLowerCase(Locale.ROOT), pair -> pair[1].strip(), (one, other) -> one));
            return DemoSignIns.basic(said.get("sign-in"), said.get("password"));
        } catch (IOException e) {
            throw new UserError("The demo is loaded by the first administrator, whose sign-in cannot be read in "
                    + home.resolve("first-sign-in.txt") + ".", e);
        }
    }
}
