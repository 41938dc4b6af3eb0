package touchstone.local.process;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.Pause;
import touchstone.local.Progress;
import touchstone.local.UserError;

/** Waits until started parts answer. */
public record Readiness(Progress progress) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    public void await(List<Running> started) throws IOException {
        Instant begin = Instant.now();
        List<Running> pending = new ArrayList<>(started);
        while (!pending.isEmpty()) {
            for (Running running : List.copyOf(pending)) {
                if (running.isReady()) {
                    pending.remove(running);
                    progress.say(String.format("  %-10s is ready (%.1f s)", running.part().title(), since(begin)));
                } else if (!running.isAlive()) {
                    throw new UserError(running.part().title() + " ended while it was starting." + lastWords(running));
                } else if (Instant.now().isAfter(begin.plus(PATIENCE))) {
                    throw new UserError(running.part().title() + " is not ready after three minutes." + lastWords(running));
                }
            }
            Pause.briefly();
        }
    }

    /** Whether the part answers before the time is over. */
    public static boolean within(Duration time, Running running) {
        Instant giveUp = Instant.now().plus(time);
        while (!running.isReady()) {
            if (Instant.now().isAfter(giveUp) || !running.isAlive()) {
                return false;
            }
            Pause.briefly();
        }
        return true;
    }

    private static String lastWords(Running running) {
        return " The end of " + running.log() + ":\n\n" + LogTail.of(running.log()).last(25);
    }

    private static double since(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }
}
