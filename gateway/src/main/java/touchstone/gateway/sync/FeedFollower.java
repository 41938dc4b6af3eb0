package touchstone.gateway.sync;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import touchstone.contracts.Change;
import touchstone.contracts.ChangesApi;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.clients.cache.VersionTracker;

/** Follows one owner's feed from where it was left, else from where it ends, until told to end. */
final class FeedFollower implements Runnable {
    private static final Logger LOG = Logger.getLogger(FeedFollower.class);
    private static final int SECONDS_TO_WAIT = 5;

    /** Of many changes one after the other the first is heard of at once, and those of the next milliseconds together. */
    private static final long GATHERING = 50;
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 2_000;

    /** Where more was told meanwhile, looking at everything anew is quicker than reading of it. */
    private static final long MOST_TO_READ = 5_000;

    private final Owner owner;
    private final ChangesApi feed;
    private final VersionTracker versions;
    private final VerdictSnapshot kept;
    private final CountDownLatch end;
    private long pause = FIRST_PAUSE;
    private FeedPosition place = FeedPosition.BEGINNING;

    FeedFollower(Owner owner, ChangesApi feed, VersionTracker versions, VerdictSnapshot kept, CountDownLatch end) {
        this.owner = owner;
        this.feed = feed;
        this.versions = versions;
        this.kept = kept;
        this.end = end;
    }

    @Override
    public void run() {
        try {
            do {
                follow();
                pause = Math.min(pause + FIRST_PAUSE, LONGEST_PAUSE);
            } while (!end.await(pause, TimeUnit.MILLISECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() throws InterruptedException {
        try {
            boolean goesOn = kept.placeOf(owner).filter(this::goOn).isPresent();
            if (!goesOn) {
                beginAtItsEnd();
            }
            versions.found(owner, goesOn);
            LOG.debugf("Following %s from %s", owner.key(), place);
            do {
                pass(feed.changes(place.sequence(), SECONDS_TO_WAIT, false));
                pause = FIRST_PAUSE;
            } while (!end.await(GATHERING, TimeUnit.MILLISECONDS));
        } catch (RuntimeException away) {
            LOG.debugf(away, "The changes of %s cannot be followed", owner.key());
        } finally {
            versions.lost(owner);
        }
    }

    /** Reads all that was told since, unless the feed no longer knows the place or that would take long. */
    private boolean goOn(FeedPosition known) {
        Optional<List<Change>> told = toldSince(known);
        if (told.isEmpty() || told.get().isEmpty()) {
            place = known;
            return told.isPresent();
        }
        long until = feed.newest().sequence();
        if (until - known.sequence() > MOST_TO_READ) {
            return false;
        }
        for (List<Change> page = told.get(); !page.isEmpty(); page = feed.changes(place.sequence(), 0, false)) {
            pass(page);
            if (place.sequence() >= until) {
                return true;
            }
        }
        return false;
    }

    /** Empty when the change at that place is gone, or is another: then the owner's database was restored or made anew. */
    private Optional<List<Change>> toldSince(FeedPosition known) {
        if (known.equals(FeedPosition.BEGINNING)) {
            return Optional.of(feed.changes(0, 0, false));
        }
        List<Change> from = feed.changes(known.sequence() - 1, 0, false);
        return from.stream().findFirst().map(FeedPosition::of).filter(known::equals).map(same -> from.subList(1, from.size()));
    }

    private void beginAtItsEnd() {
        long newest = feed.newest().sequence();
        reach(newest == 0 ? FeedPosition.BEGINNING : FeedPosition.of(feed.changes(newest - 1, 0, false).get(0)));
    }

    private void pass(List<Change> changes) {
        changes.stream().map(Change::authority).distinct().forEach(authority -> versions.moved(authority, owner));
        if (!changes.isEmpty()) {
            reach(FeedPosition.of(changes.get(changes.size() - 1)));
        }
    }

    private void reach(FeedPosition now) {
        place = now;
        kept.reached(owner, now);
    }
}
