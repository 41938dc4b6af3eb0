package touchstone.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands in a session of their own where that can be had, so that a Ctrl-C at the launcher does not reach them. */
public final class Detached {
    private static final String SETSID = "/usr/bin/setsid";

    private Detached() {
    }

    public static List<String> command(List<String> command) {
        List<String> detached = new ArrayList<>(command);
        if (Files.isExecutable(Path.of(SETSID))) {
            detached.add(0, SETSID);
        }
        return detached;
    }
}
