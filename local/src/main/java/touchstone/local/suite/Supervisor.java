package touchstone.local.suite;

import java.util.ArrayList;
import java.util.List;
import touchstone.local.Home;
import touchstone.local.Progress;
import touchstone.local.process.Part;
import touchstone.local.supervision.Guard;
import touchstone.local.supervision.LogRotation;
import touchstone.local.supervision.Patience;
import touchstone.local.supervision.Watched;

/** Keeps PostgreSQL and the four processes running, their logs short, and note of what of their audits was sealed. */
record Supervisor(Home home, Settings settings, Progress log) {

    /** Watches until the thread is interrupted. */
    void watch() {
        List<Thread> guards = new ArrayList<>();
        for (Watched watched : all()) {
            guards.add(new Thread(new Guard(watched, home, Patience.USUAL, log), watched.name()));
        }
        guards.add(new Thread(LogRotation.of(home.log(SupervisorProcess.NAME).getParent(), log), "log rotation"));
        guards.add(new Thread(new Audits(home, settings, log), "audit"));
        guards.forEach(Thread::start);
        try {
            join(guards);
        } catch (InterruptedException end) {
            guards.forEach(Thread::interrupt);
            finish(guards);
        }
    }

    private static void join(List<Thread> guards) throws InterruptedException {
        for (Thread guard : guards) {
            guard.join();
        }
    }

    /** One may be in the middle of a start, which whoever stops things next must know of. */
    private static void finish(List<Thread> guards) {
        try {
            join(guards);
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Watched> all() {
        List<Watched> all = new ArrayList<>();
        if (settings.external().isEmpty()) {
            all.add(new WatchedPostgres(home));
        }
        Part.ALL.forEach(part -> all.add(new WatchedPart(home, settings, part)));
        return all;
    }
}
