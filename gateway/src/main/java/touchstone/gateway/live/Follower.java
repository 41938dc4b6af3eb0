package touchstone.gateway.live;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import touchstone.contracts.Change;
import touchstone.contracts.ChangesApi;
import touchstone.gateway.owners.Owner;

/** Follows one owner's feed from where it ends, until told to end; begins anew whenever the owner was away. */
final class Follower implements Runnable {
    private static final Logger LOG = Logger.getLogger(Follower.class);
    private static final int SECONDS_TO_WAIT = 20;

    /** Of many changes one after the other the first is heard of at once, and those of the next milliseconds together. */
    private static final long GATHERING = 50;
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 2_000;

    private final Owner owner;
    private final ChangesApi feed;
    private final Versions versions;
    private final CountDownLatch end;
    private long pause = FIRST_PAUSE;

    Follower(Owner owner, ChangesApi feed, Versions versions, CountDownLatch end) {
        this.owner = owner;
        this.feed = feed;
        this.versions = versions;
        this.end = end;
    }

    @Override
    public void run() {
        try {
            do {
                follow();
                pause = Math.min(2 * pause, LONGEST_PAUSE);
            } while (!end.await(pause, TimeUnit.MILLISECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() throws InterruptedException {
        try {
            long place = feed.newest().sequence();
            versions.found(owner);
            LOG.debugf("Following %s from %d", owner.key(), place);
            do {
                place = pass(place, feed.changes(place, SECONDS_TO_WAIT, false));
                pause = FIRST_PAUSE;
            } while (!end.await(GATHERING, TimeUnit.MILLISECONDS));
        } catch (RuntimeException away) {
            LOG.debugf(away, "The changes of %s cannot be followed", owner.key());
        } finally {
            versions.lost(owner);
        }
    }

    private long pass(long place, List<Change> changes) {
        changes.stream().map(Change::authority).distinct().forEach(versions::moved);
        return changes.isEmpty() ? place : changes.get(changes.size() - 1).sequence();
    }
}
