package touchstone.local.demo;

import java.net.URI;
import java.nio.file.Path;
import touchstone.local.Progress;

/** The demo programmes, loaded through the public API as the people who would do it. */
public final class Demo {
    private Demo() {
    }

    /**
     * Loads the programmes into an empty installation.
     *
     * @param gateway the address people use
     * @param home where the first sign-in is found and the demo people's credentials are written
     */
    public static void load(URI gateway, Path home, Progress progress) {
        progress.say("There are no demo programmes yet.");
    }
}
