package touchstone.metrics.comparator;

import java.util.List;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.contracts.metrics.target.ComparatorsApi;
import touchstone.contracts.metrics.target.NewComparator;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;

/** Comparators over HTTP. */
class ComparatorsResource implements ComparatorsApi {
    private final Feed feed;

    ComparatorsResource(Feed feed) {
        this.feed = feed;
    }

    @Override
    public List<Comparator> comparators(String authority, String code) {
        return ComparatorEntity.of(IndicatorEntity.get(authority, code)).stream().map(ComparatorEntity::record).toList();
    }

    @Override
    @Command
    public Comparator add(String authority, String code, NewComparator facts) {
        ComparatorEntity comparator = new ComparatorEntity(IndicatorEntity.get(authority, code), facts);
        comparator.persist();
        return feed.announce("comparator.added", authority, comparator.id, comparator::record);
    }
}
