package touchstone.local.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.Progress;
import touchstone.local.UserError;

/** Waits until started parts answer. */
record Readiness(Progress progress) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    void await(List<Running> started) throws IOException {
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
    static boolean within(Duration time, Running running) {
        Instant giveUp = Instant.now().plus(time);
        while (!running.isReady()) {
            if (Instant.now().isAfter(giveUp) || !running.isAlive()) {
                return false;
            }
            Pause.briefly();
        }
        return true;
    }

    private static String lastWords(Running running) throws IOException {
        List<String> lines = new String(Files.readAllBytes(running.log()), StandardCharsets.UTF_8).lines()
                .map(line -> line.length() > 300 ? line.substring(0, 300) + "…" : line).toList();
        return " The end of " + running.log() + ":\n\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
    }

    private static double since(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }
}
