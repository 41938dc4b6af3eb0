package touchstone.metrics.spc;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.spc.NewRebase;
import touchstone.contracts.metrics.spc.Rebase;
import touchstone.contracts.metrics.spc.RebaseWithdrawal;
import touchstone.contracts.metrics.spc.RebasesApi;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.time.AsAt;

/** Re-basings over HTTP. */
class RebasesResource implements RebasesApi {
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    RebasesResource(Paging paging, Caller caller, Feed feed) {
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Rebase> rebases(String authority, String code, LocalDate asked, String after, int limit) {
        LocalDate asAt = AsAt.orToday(asked);
        List<Rebase> all = RebaseEntity.of(IndicatorEntity.get(authority, code).id, asAt).stream()
                .map(rebase -> rebase.record(asAt, authority, caller)).toList();
        return paging.slice(all, after, limit, Rebase::key);
    }

    @Override
    @Command
    public Rebase add(String authority, String code, NewRebase facts) {
        RebaseEntity rebase = new RebaseEntity(IndicatorEntity.locked(authority, code), facts, caller);
        rebase.persist();
        return announce("rebase.added", authority, rebase);
    }

    @Override
    @Command
    public Rebase withdraw(String authority, String code, UUID id, RebaseWithdrawal withdrawal) {
        RebaseEntity rebase = RebaseEntity.get(IndicatorEntity.locked(authority, code), id);
        rebase.withdraw(withdrawal.reason(), caller);
        return announce("rebase.withdrawn", authority, rebase);
    }

    private Rebase announce(String type, String authority, RebaseEntity rebase) {
        return feed.announce(type, authority, rebase.id, () -> rebase.record(AsAt.today(), authority, caller));
    }
}
