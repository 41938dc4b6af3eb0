package touchstone.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import touchstone.local.Home;
import touchstone.local.process.LogTail;
import touchstone.local.process.Part;
import touchstone.local.process.Probe;
import touchstone.local.process.Running;
import touchstone.local.process.Spec;
import touchstone.local.supervision.Watched;

/** One of the four processes, under supervision. */
record WatchedPart(Home home, Settings settings, Part part) implements Watched {

    @Override
    public String name() {
        return part.title();
    }

    @Override
    public boolean isAlive() {
        return running().filter(Running::isAlive).isPresent();
    }

    /** Whether it is alive, not whether it is ready: whoever is overloaded, or waits for another, is not helped by an end. */
    @Override
    public boolean answers() {
        return running().filter(running -> Probe.isLive(running.at().health())).isPresent();
    }

    @Override
    public boolean canStart() {
        return settings.external().isPresent() || Suite.postgres(home).answers();
    }

    @Override
    public String lastWords() {
        return running().filter(running -> LogTail.of(running.log()).tellsOfNoMemory()).isPresent()
                ? "ran out of memory" : "ended";
    }

    @Override
    public void restart() throws IOException {
        Optional<Running> old = running();
        old.ifPresent(running -> running.awaitEnd(Duration.ZERO));
        Store store = Store.open(home, settings);
        Spec spec = Specs.of(home, settings, store, Specs.choosePorts(home, settings)).of(part);
        store.migrate(part); // where it was built anew meanwhile
        spec.start(home);
        boolean moved = old.isPresent() && !old.get().at().equals(spec.at());
        if (moved && part != Part.GATEWAY) {
            new WatchedPart(home, settings, Part.GATEWAY).running().ifPresent(Running::askToEnd); // to be told the new port
        }
    }

    private Optional<Running> running() {
        try {
            return Running.of(home, part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
