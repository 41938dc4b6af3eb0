package touchstone.metrics.comparator;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.history.WithdrawalReason;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.contracts.metrics.target.ComparatorsApi;
import touchstone.contracts.metrics.target.NewComparator;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.time.AsAt;

/** Comparators over HTTP. */
class ComparatorsResource implements ComparatorsApi {
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    ComparatorsResource(Paging paging, Caller caller, Feed feed) {
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Comparator> comparators(String authority, String code, LocalDate asked, String after, int limit) {
        LocalDate asAt = AsAt.orToday(asked);
        return paging.slice(ComparatorEntity.of(IndicatorEntity.get(authority, code), asAt).stream().map(comparator -> comparator.record(asAt)).toList(),
                after, limit, Comparator::key);
    }

    @Override
    @Command
    public Comparator add(String authority, String code, NewComparator facts) {
        ComparatorEntity comparator = new ComparatorEntity(IndicatorEntity.get(authority, code), facts, caller);
        comparator.persist();
        return announce("comparator.added", authority, comparator);
    }

    @Override
    @Command
    public Comparator withdraw(String authority, String code, UUID id, WithdrawalReason why) {
        ComparatorEntity comparator = ComparatorEntity.get(IndicatorEntity.locked(authority, code), id);
        comparator.withdraw(why, caller);
        return announce("comparator.withdrawn", authority, comparator);
    }

    private Comparator announce(String type, String authority, ComparatorEntity comparator) {
        return feed.announce(type, authority, comparator.id, () -> comparator.record(AsAt.today()));
    }
}
