package touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import touchstone.local.suite.Suite;

/** The installation for as long as this process lives, as service managers and containers like it. */
record Foreground(Suite suite) {

    /** Starts everything and keeps it running until this process is asked to end, which then stops everything. */
    void run(Starting up) throws IOException {
        Thread self = Thread.currentThread();
        CountDownLatch left = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            self.interrupt();
            awaitQuietly(left);
            stop();
        }, "stop"));
        try {
            up.run();
            suite.supervise();
        } catch (Pause.Interrupted asked) {
            // the hook stops what has been started
        } finally {
            left.countDown();
        }
    }

    interface Starting {
        void run() throws IOException;
    }

    private void stop() {
        try {
            suite.down();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitQuietly(CountDownLatch left) {
        try {
            left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
