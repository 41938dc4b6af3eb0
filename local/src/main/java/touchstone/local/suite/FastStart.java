package touchstone.local.suite;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.Home;
import touchstone.local.Progress;
import touchstone.local.Trouble;

/** Makes the archives of loaded classes: each part is started once, and writes its archive when it ends. */
record FastStart(Home home, Progress progress) {
    private static final Duration TIME_TO_WRITE = Duration.ofMinutes(3);

    /** Whether anything had to be done. */
    boolean prepare(List<Spec> specs) throws IOException {
        List<Spec> untrained = new ArrayList<>();
        for (Spec spec : specs) {
            if (!spec.program().hasArchive()) {
                untrained.add(spec);
            }
        }
        if (!untrained.isEmpty()) {
            progress.say("Preparing fast starts (once per build; about a minute)…");
            train(untrained);
        }
        return !untrained.isEmpty();
    }

    private void train(List<Spec> specs) throws IOException {
        List<Running> started = new ArrayList<>();
        try {
            for (Spec spec : specs) {
                spec.program().dropArchive();
                started.add(spec.startTraining(home));
            }
            new Readiness(line -> { }).await(started);
            started.forEach(running -> Probe.answers(URI.create("http://127.0.0.1:" + running.at().port() + "/")));
            end(started, TIME_TO_WRITE);
        } catch (Trouble trouble) {
            end(started, Duration.ZERO);
            for (Spec spec : specs) {
                spec.program().dropArchive(); // one written while failing would be of little use
            }
            throw trouble;
        }
    }

    private static void end(List<Running> started, Duration patience) {
        started.forEach(Running::askToEnd);
        started.forEach(running -> running.awaitEnd(patience));
    }
}
