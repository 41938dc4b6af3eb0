package touchstone.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.Home;
import touchstone.local.Progress;

/** Makes the archives of loaded classes: each part is started once, and writes its archive when it ends. */
record FastStart(Home home, Progress progress) {
    private static final Duration TIME_TO_WRITE = Duration.ofMinutes(3);

    /** Whether anything had to be done. */
    boolean prepare(List<Spec> specs) throws IOException {
        List<Running> trained = new ArrayList<>();
        for (Spec spec : specs) {
            if (!spec.program().hasArchive()) {
                Files.deleteIfExists(spec.program().archive());
                trained.add(spec.startTraining(home));
            }
        }
        if (trained.isEmpty()) {
            return false;
        }
        progress.say("Preparing fast starts (once per build; about half a minute)…");
        new Readiness(home, line -> { }).await(trained);
        trained.forEach(running -> Probe.answers(java.net.URI.create("http://127.0.0.1:" + running.port() + "/")));
        trained.forEach(Running::askToEnd);
        trained.forEach(running -> running.awaitEnd(TIME_TO_WRITE));
        return true;
    }
}
