package touchstone.gateway.clients.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.identity.agency.DirectoryChanged;
import touchstone.platform.time.AsAt;

/**
 * The version of each authority, and of what each owner knows of it. They move with every change, whether written
 * through this gateway or elsewhere.
 */
@ApplicationScoped
public class VersionTracker {
    private final String era = UUID.randomUUID().toString();
    private final Map<Place, Long> lastMoves = new HashMap<>();
    /** By owners that are followed: since when nothing of it was missed. */
    private final Map<Owner, Long> followedSince = new EnumMap<>(Owner.class);
    /** Owners that were followed and are not any more. */
    private final Map<Owner, Instant> lost = new EnumMap<>(Owner.class);
    private final Event<AuthorityChanged> changed;
    private final Event<FeedsInSync> allFollowed;
    private long moves;
    private boolean missed;

    VersionTracker(Event<AuthorityChanged> changed, Event<FeedsInSync> allFollowed) {
        this.changed = changed;
        this.allFollowed = allFollowed;
    }

    /** Where something moves: what one owner knows of an authority, or an authority in all that is known of it. */
    private record Place(String authority, Owner owner) {
        static Place all(String authority) {
            return new Place(authority, null);
        }
    }

    /** Ask before anything is read of the authority. Empty while an owner is not followed: nobody knows how current it is. */
    public synchronized Optional<AuthorityVersion> of(String authority) {
        return isFollowed() ? lastOf(authority) : Optional.empty();
    }

    /** Of what one owner knows of the authority; what moves at the others leaves it as it is. */
    public synchronized Optional<AuthorityVersion> of(String authority, Owner owner) {
        return lost.containsKey(owner) ? Optional.empty() : lastOf(authority, owner);
    }

    /** As far as anybody knows: that at which an owner was lost is the last that was heard of. */
    public synchronized Optional<AuthorityVersion> lastOf(String authority) {
        return followedSince.size() == Owner.values().length ? Optional.of(version(Place.all(authority), doubt())) : Optional.empty();
    }

    /** As far as anybody knows, of what one owner knows of the authority. */
    public synchronized Optional<AuthorityVersion> lastOf(String authority, Owner owner) {
        return Optional.ofNullable(followedSince.get(owner)).map(since -> version(new Place(authority, owner), since));
    }

    /** Until when nothing of the owner can have been missed. */
    public synchronized Instant knownUntil(Owner owner) {
        return lost.getOrDefault(owner, Instant.now());
    }

    /** Of all authorities together. */
    public synchronized Optional<AuthorityVersion> ofAll() {
        return isFollowed() ? Optional.of(new AuthorityVersion(moves, AsAt.today())) : Optional.empty();
    }

    private AuthorityVersion version(Place place, long doubt) {
        return new AuthorityVersion(Math.max(doubt, lastMoves.getOrDefault(place, 0L)), AsAt.today());
    }

    /** Whether nothing of the authority was told since this gateway last ran, and nothing can have been missed. */
    public synchronized boolean isAsBefore(String authority) {
        return isFollowed() && !missed && !lastMoves.containsKey(Place.all(authority));
    }

    /** Tells the counts of this gateway from those of others, and from those before it was last started or built. */
    public String era() {
        return era;
    }

    void written(@Observes LocalWrite written) {
        moved(written.authority(), written.owner());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DirectoryChanged directory) {
        moved(directory.authority());
    }

    /** Something that no owner keeps. */
    public void moved(String authority) {
        synchronized (this) {
            lastMoves.put(Place.all(authority), ++moves);
        }
        changed.fire(new AuthorityChanged(authority));
    }

    public void moved(String authority, Owner owner) {
        synchronized (this) {
            lastMoves.put(new Place(authority, owner), ++moves);
        }
        moved(authority);
    }

    /**
     * The owner may have been replaced by another build of it until now.
     *
     * @param goesOn whether its feed was followed from where it was left, so that no change was missed
     */
    public void found(Owner owner, boolean goesOn) {
        boolean all;
        synchronized (this) {
            followedSince.put(owner, ++moves);
            lost.remove(owner);
            missed |= !goesOn;
            all = isFollowed();
        }
        if (all) {
            allFollowed.fire(new FeedsInSync());
        }
    }

    public synchronized void lost(Owner owner) {
        if (followedSince.containsKey(owner)) {
            lost.putIfAbsent(owner, Instant.now());
        }
    }

    private boolean isFollowed() {
        return followedSince.size() == Owner.values().length && lost.isEmpty();
    }

    private long doubt() {
        return followedSince.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
