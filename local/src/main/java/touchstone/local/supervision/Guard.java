package touchstone.local.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import touchstone.local.Home;
import touchstone.local.Lock;
import touchstone.local.Pause;
import touchstone.local.Progress;
import touchstone.local.UserError;

/** Looks after one thing: starts it again when it has ended or has been silent for long. Runs until interrupted. */
public final class Guard implements Runnable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration BETWEEN_PROBES = Duration.ofSeconds(5);

    private final Watched watched;
    private final Home home;
    private final Patience patience;
    private final Progress log;
    private final Backoff backoff = new Backoff();
    private Restarts restarts = Restarts.NONE;
    private boolean hasAnswered;
    private Duration lastAnswer = now();
    private Duration nextProbe = now();

    public Guard(Watched watched, Home home, Patience patience, Progress log) {
        this.watched = watched;
        this.home = home;
        this.patience = patience;
        this.log = log;
    }

    @Override
    public void run() {
        try {
            restarts.keep(home, watched.name());
            while (true) {
                look(now());
                Pause.of(BETWEEN_LOOKS);
            }
        } catch (Pause.Interrupted end) {
            // as somebody wanted
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(Duration now) throws IOException {
        if (!watched.isAlive()) {
            mend(now, watched.lastWords());
        } else if (!hasAnswered || now.compareTo(nextProbe) >= 0) {
            nextProbe = now.plus(BETWEEN_PROBES);
            probe(now);
        }
    }

    private void probe(Duration now) throws IOException {
        if (watched.answers()) {
            if (!hasAnswered && restarts.count() > 0) {
                log.say(String.format("%s answers again, %.1f s after its start", watched.name(),
                        now().minus(lastAnswer).toMillis() / 1000.0));
            }
            hasAnswered = true;
            lastAnswer = now;
            backoff.well(now);
            return;
        }
        Duration limit = hasAnswered ? patience.running() : patience.starting();
        if (now.minus(lastAnswer).compareTo(limit) > 0) {
            mend(now, "did not answer for " + limit.toSeconds() + " s");
        }
    }

    /** Nothing is done while somebody else starts or stops things on purpose. */
    private void mend(Duration now, String why) throws IOException {
        if (!backoff.allows(now) || !watched.canStart()) {
            return;
        }
        Optional<Lock> lock = Lock.tryTake(home);
        if (lock.isEmpty()) {
            return;
        }
        try (Lock held = lock.get()) {
            boolean mendedMeanwhile = watched.isAlive() && watched.answers();
            if (!mendedMeanwhile && held.isHeld()) {
                restart(now, why);
            }
        }
    }

    private void restart(Duration now, String why) throws IOException {
        backoff.attempted(now);
        restarts = restarts.again(why);
        restarts.keep(home, watched.name());
        log.say(watched.name() + " " + why + "; starting it again");
        hasAnswered = false;
        lastAnswer = now();
        try {
            watched.restart();
        } catch (UserError | IOException | UncheckedIOException failed) {
            log.say(watched.name() + " could not be started; next try in " + backoff.delay().toSeconds() + " s. "
                    + failed.getMessage());
        }
    }

    private static Duration now() {
        return Duration.ofNanos(System.nanoTime());
    }
}
