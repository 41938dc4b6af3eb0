package touchstone.metrics.comparator;

import java.util.List;
import touchstone.contracts.metrics.Comparator;
import touchstone.contracts.metrics.ComparatorsApi;
import touchstone.contracts.metrics.NewComparator;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;

/** Comparators over HTTP. */
class ComparatorResource implements ComparatorsApi {
    private final Feed feed;

    ComparatorResource(Feed feed) {
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
