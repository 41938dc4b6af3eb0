package touchstone.local.suite;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.Home;
import touchstone.local.Progress;
import touchstone.local.UserError;
import touchstone.local.process.Readiness;
import touchstone.local.process.Running;
import touchstone.local.process.Spec;

/**
 * Makes the archives of loaded classes: each part works for once under the eyes of its Java, which writes down what it
 * saw. It shall see a start and the first pages, not a day's work: all that an archive holds is in memory ever after, and
 * what was busy then is compiled at each start to come.
 */
record AotCacheTrainer(Home home, Progress progress) {
    private static final Duration TIME_TO_WRITE = Duration.ofMinutes(3);

    /** The work that later starts are to be quick at. */
    interface Rehearsal {
        void run() throws IOException;
    }

    /** Those of the parts that have no archive of their present build and can have one. */
    static List<Spec> untrained(List<Spec> specs) throws IOException {
        List<Spec> untrained = new ArrayList<>();
        for (Spec spec : specs) {
            if (!spec.program().hasArchive() && spec.program().canHaveArchive()) {
                untrained.add(spec);
            }
        }
        return untrained;
    }

    /** Starts all, lets the untrained ones be seen at the rehearsal, and ends all. */
    void train(List<Spec> specs, List<Spec> untrained, Rehearsal rehearsal) throws IOException {
        progress.say("Preparing fast starts (once per build; half a minute or so)…");
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
        } catch (UserError trouble) {
            end(started, Duration.ZERO);
            for (Spec spec : untrained) {
                spec.program().dropArchive(); // one written while failing would be of little use
            }
            throw trouble;
        }
    }

    static void end(List<Running> started, Duration patience) {
        started.forEach(Running::askToEnd);
        started.forEach(running -> running.awaitEnd(patience));
    }
}
