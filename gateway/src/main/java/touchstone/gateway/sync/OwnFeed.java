package touchstone.gateway.sync;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import touchstone.contracts.Change;
import touchstone.contracts.ChangesApi;
import touchstone.gateway.clients.cache.VersionTracker;

/** Looks every second whether another gateway of this installation added an authority or an agency, until told to end. */
final class OwnFeed implements Runnable {
    private static final Logger LOG = Logger.getLogger(OwnFeed.class);
    private static final long PAUSE = 1_000;

    private final ChangesApi feed;
    private final VersionTracker versions;
    private final CountDownLatch end;
    private long place = -1;

    OwnFeed(ChangesApi feed, VersionTracker versions, CountDownLatch end) {
        this.feed = feed;
        this.versions = versions;
        this.end = end;
    }

    @Override
    public void run() {
        try {
            do {
                look();
            } while (!end.await(PAUSE, TimeUnit.MILLISECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (place < 0) {
                place = feed.newest().sequence();
            }
            List<Change> told = feed.changes(place, 0, false);
            told.stream().map(Change::authority).distinct().forEach(versions::moved);
            place = told.isEmpty() ? place : told.get(told.size() - 1).sequence();
        } catch (RuntimeException away) {
            LOG.debug("The changes of this gateway cannot be followed", away);
        }
    }
}
