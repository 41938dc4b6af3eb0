package touchstone.local.suite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.Home;
import touchstone.local.Progress;
import touchstone.local.demo.Demo;
import touchstone.local.process.Part;
import touchstone.local.process.Probe;
import touchstone.local.process.Readiness;
import touchstone.local.process.Running;
import touchstone.local.process.Spec;

/** Starts whatever of the installation is not running as it should. */
record Up(Home home, Settings settings, Progress progress) {
    /** Says what the first start has loaded, once it has. */
    static final String FURNISHED_WITH = "furnished-with";
    /** After a restart of PostgreSQL a process needs a moment to notice. */
    private static final Duration TIME_TO_RECOVER = Duration.ofSeconds(15);

    void run(boolean withDemo) throws IOException {
        var ports = Specs.choosePorts(home, settings);
        boolean wasRunning = settings.external().isPresent() || Suite.postgres(home).isRunning();
        progress.say(wasRunning ? "PostgreSQL is running." : "Starting PostgreSQL…");
        Store store = Store.open(home, settings);
        store.checkMigrations();
        List<Spec> due = due(Specs.of(home, settings, store, ports));
        if (due.isEmpty()) {
            progress.say("Touchstone is already running at " + address() + ".");
            furnish(withDemo);
            return;
        }
        for (Spec spec : due) {
            store.migrate(spec.part());
        }
        renew(due, withDemo);
        new Summary(home, address()).print(progress);
    }

    /** Whoever starts it to see the demo is not kept waiting; their next start prepares the later ones. */
    private void renew(List<Spec> due, boolean withDemo) throws IOException {
        List<Spec> untrained = settings.fastStarts() && (isFurnished() || !withDemo) ? AotCacheTrainer.untrained(due) : List.of();
        if (!untrained.isEmpty()) {
            new AotCacheTrainer(home, progress).train(due, untrained, new WarmUp(address())::run);
        }
        List<Running> started = start(due);
        if (due.size() == Part.ALL.size() && untrained.isEmpty()) {
            LastStart.record(home, Duration.between(launcherStarted(), Instant.now()));
        }
        furnish(withDemo);
        started.parallelStream().forEach(Running::settle);
    }

    private List<Spec> due(Specs specs) throws IOException {
        List<Spec> due = new ArrayList<>();
        for (Part part : Part.ALL) {
            Spec spec = specs.of(part);
            var running = Running.of(home, part).filter(Running::isAlive);
            boolean current = running.isPresent() && running.get().fingerprint().equals(spec.fingerprint());
            if (current && Readiness.within(TIME_TO_RECOVER, running.get())) {
                continue;
            }
            running.ifPresent(old -> replace(old, current ? "does not answer" : "has other settings or an older build"));
            due.add(spec);
        }
        return due;
    }

    private void replace(Running old, String why) {
        progress.say(old.part().title() + " " + why + "; restarting it.");
        old.askToEnd();
        old.awaitEnd(Suite.PATIENCE);
    }

    private List<Running> start(List<Spec> due) throws IOException {
        progress.say("Starting " + String.join(", ", due.stream().map(spec -> spec.part().title()).toList()) + "…");
        List<Running> started = new ArrayList<>();
        for (Spec spec : due) {
            started.add(spec.start(home));
        }
        new Readiness(progress).await(started);
        Probe.answers(address());
        return started;
    }

    /** Decided once, at the first start: an installation begun empty never gets demo programmes among its own. */
    private void furnish(boolean withDemo) throws IOException {
        if (isFurnished()) {
            return;
        }
        if (furnishedWith().isEmpty() && !withDemo) {
            Files.writeString(marker(), "nothing");
            return;
        }
        Files.writeString(marker(), "half a demo");
        progress.say("Touchstone answers at " + address() + "; loading the demo programmes…");
        Demo.load(address(), home.path(), progress::say);
        Files.writeString(marker(), "the demo");
    }

    private boolean isFurnished() throws IOException {
        return furnishedWith().equals("nothing") || furnishedWith().equals("the demo");
    }

    private String furnishedWith() throws IOException {
        return Files.exists(marker()) ? Files.readString(marker()).strip() : "";
    }

    private Path marker() {
        return home.file(FURNISHED_WITH);
    }

    private URI address() {
        boolean everywhere = settings.bind().equals("0.0.0.0") || settings.bind().equals("127.0.0.1");
        return URI.create("http://" + (everywhere ? "localhost" : settings.bind()) + ":" + settings.port());
    }

    private static Instant launcherStarted() {
        return ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    }
}
