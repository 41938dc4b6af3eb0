package touchstone.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.Deadline;
import touchstone.local.Pause;
import touchstone.local.Progress;
import touchstone.local.UserError;

/** Waits until started parts answer, however the clock is set meanwhile. */
public record Readiness(Progress progress) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    public void await(List<Running> started) throws IOException {
        Deadline deadline = Deadline.in(PATIENCE);
        List<Running> pending = new ArrayList<>(started);
        while (!pending.isEmpty()) {
            for (Running running : List.copyOf(pending)) {
                if (running.isReady()) {
                    pending.remove(running);
                    progress.say(String.format("  %-10s is ready (%.1f s)", running.part().title(), deadline.seconds()));
                } else if (!running.isAlive()) {
                    throw new UserError(running.part().title() + " ended while it was starting." + lastWords(running));
                } else if (deadline.isOver()) {
                    throw new UserError(running.part().title() + " is not ready after three minutes." + lastWords(running));
                }
            }
            Pause.briefly();
        }
    }

    /** Whether the part answers before the time is over. */
    public static boolean within(Duration time, Running running) {
        Deadline deadline = Deadline.in(time);
        while (!running.isReady()) {
            if (deadline.isOver() || !running.isAlive()) {
                return false;
            }
            Pause.briefly();
        }
        return true;
    }

    private static String lastWords(Running running) {
        return " The end of " + running.log() + ":\n\n" + LogTail.of(running.log()).last(25);
    }
}
