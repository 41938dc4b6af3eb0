package touchstone.metrics.lock;

import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.lock.NewPeriodLock;
import touchstone.contracts.metrics.lock.PeriodLock;
import touchstone.contracts.metrics.lock.PeriodLocksApi;
import touchstone.contracts.metrics.lock.PeriodUnlock;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;

/** Locks of periods over HTTP. */
class PeriodLocksResource implements PeriodLocksApi {
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    PeriodLocksResource(Paging paging, Caller caller, Feed feed) {
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<PeriodLock> locks(String authority, String after, int limit) {
        return paging.slice(PeriodLockEntity.all(authority).stream().map(lock -> lock.record(caller)).toList(), after, limit, PeriodLock::key);
    }

    @Override
    @Command
    public PeriodLock lock(String authority, NewPeriodLock facts) {
        PeriodLockEntity lock = new PeriodLockEntity(authority, facts, caller);
        lock.persist();
        return announce("period-lock.set", lock);
    }

    @Override
    @Command
    public PeriodLock unlock(String authority, UUID id, PeriodUnlock unlock) {
        PeriodLockEntity lock = PeriodLockEntity.get(authority, id);
        lock.unlock(unlock.reason(), caller);
        return announce("period-lock.lifted", lock);
    }

    private PeriodLock announce(String type, PeriodLockEntity lock) {
        return feed.announce(type, lock.authority, lock.id, () -> lock.record(caller));
    }
}
