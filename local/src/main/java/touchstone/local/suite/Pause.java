package touchstone.local.suite;

/** A short wait between two looks. */
final class Pause {
    private Pause() {
    }

    static void briefly() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
