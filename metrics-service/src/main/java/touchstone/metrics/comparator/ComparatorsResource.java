package touchstone.metrics.comparator;

import touchstone.contracts.Page;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.contracts.metrics.target.ComparatorsApi;
import touchstone.contracts.metrics.target.NewComparator;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;

/** Comparators over HTTP. */
class ComparatorsResource implements ComparatorsApi {
    private final Paging paging;
    private final Feed feed;

    ComparatorsResource(Paging paging, Feed feed) {
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<Comparator> comparators(String authority, String code, String after, int limit) {
        return paging.slice(ComparatorEntity.of(IndicatorEntity.get(authority, code)).stream().map(ComparatorEntity::record).toList(),
                after, limit, Comparator::key);
    }

    @Override
    @Command
    public Comparator add(String authority, String code, NewComparator facts) {
        ComparatorEntity comparator = new ComparatorEntity(IndicatorEntity.get(authority, code), facts);
        comparator.persist();
        return feed.announce("comparator.added", authority, comparator.id, comparator::record);
    }
}
