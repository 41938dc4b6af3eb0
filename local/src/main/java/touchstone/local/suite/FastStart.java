package touchstone.local.suite;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.Home;
import touchstone.local.Progress;
import touchstone.local.Trouble;

/** Makes the archives of loaded classes: each part works for once under the eyes of its Java, which writes down what it saw. */
record FastStart(Home home, Progress progress) {
    private static final Duration TIME_TO_WRITE = Duration.ofMinutes(3);

    /** The work that later starts are to be quick at. */
    interface Rehearsal {
        void run() throws IOException;
    }

    /** Whether anything had to be done. None of the parts runs afterwards. */
    boolean prepare(List<Spec> specs, Rehearsal rehearsal) throws IOException {
        List<Spec> untrained = new ArrayList<>();
        for (Spec spec : specs) {
            if (!spec.program().hasArchive()) {
                untrained.add(spec);
            }
        }
        if (!untrained.isEmpty()) {
            progress.say("Preparing fast starts (once per build; a minute or two)…");
            train(specs, untrained, rehearsal);
        }
        return !untrained.isEmpty();
    }

    private void train(List<Spec> specs, List<Spec> untrained, Rehearsal rehearsal) throws IOException {
        List<Running> started = new ArrayList<>();
        try {
            for (Spec spec : untrained) {
                spec.program().dropArchive();
            }
            for (Spec spec : specs) {
                started.add(untrained.contains(spec) ? spec.startTraining(home) : spec.start(home));
            }
            new Readiness(line -> { }).await(started);
            rehearsal.run();
            end(started, TIME_TO_WRITE);
        } catch (Trouble trouble) {
            end(started, Duration.ZERO);
            for (Spec spec : untrained) {
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
