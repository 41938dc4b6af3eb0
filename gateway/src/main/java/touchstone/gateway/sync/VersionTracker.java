package touchstone.gateway.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import touchstone.gateway.clients.LocalWrite;
import touchstone.gateway.clients.Owner;
import touchstone.platform.time.AsAt;

/** The version of each authority. It moves with every change, whether written through this gateway or elsewhere. */
@ApplicationScoped
public class VersionTracker {
    private final String era = UUID.randomUUID().toString();
    private final Map<String, Long> lastMoves = new HashMap<>();
    private final Set<Owner> followed = EnumSet.noneOf(Owner.class);
    private final Event<AuthorityChanged> moved;
    private final Event<FeedsInSync> allFollowed;
    private long moves;
    private long doubt;
    private boolean missed;

    VersionTracker(Event<AuthorityChanged> moved, Event<FeedsInSync> allFollowed) {
        this.moved = moved;
        this.allFollowed = allFollowed;
    }

    /** Ask before anything is read of the authority. Empty while an owner is not followed: nobody knows how current it is. */
    public synchronized Optional<AuthorityVersion> of(String authority) {
        return isFollowed() ? Optional.of(new AuthorityVersion(Math.max(doubt, lastMoves.getOrDefault(authority, 0L)), AsAt.today()))
                : Optional.empty();
    }

    /** Whether nothing of the authority was told since this gateway last ran, and nothing can have been missed. */
    synchronized boolean isAsBefore(String authority) {
        return isFollowed() && !missed && !lastMoves.containsKey(authority);
    }

    /** Tells the counts of this gateway from those of others, and from those before it was last started or built. */
    String era() {
        return era;
    }

    void written(@Observes LocalWrite written) {
        moved(written.authority());
    }

    void moved(String authority) {
        synchronized (this) {
            lastMoves.put(authority, ++moves);
        }
        moved.fire(new AuthorityChanged(authority));
    }

    /**
     * The owner may have been replaced by another build of it until now.
     *
     * @param goesOn whether its feed was followed from where it was left, so that no change was missed
     */
    void found(Owner owner, boolean goesOn) {
        boolean all;
        synchronized (this) {
            doubt = ++moves;
            missed |= !goesOn;
            followed.add(owner);
            all = isFollowed();
        }
        if (all) {
            allFollowed.fire(new FeedsInSync());
        }
    }

    synchronized void lost(Owner owner) {
        followed.remove(owner);
    }

    private boolean isFollowed() {
        return followed.size() == Owner.values().length;
    }
}
