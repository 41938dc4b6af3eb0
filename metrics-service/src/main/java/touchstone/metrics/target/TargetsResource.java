package touchstone.metrics.target;

import java.util.List;
import touchstone.contracts.metrics.target.NewTarget;
import touchstone.contracts.metrics.target.Target;
import touchstone.contracts.metrics.target.TargetsApi;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;

/** Targets over HTTP. */
class TargetsResource implements TargetsApi {
    private final Feed feed;

    TargetsResource(Feed feed) {
        this.feed = feed;
    }

    @Override
    public List<Target> targets(String authority, String code) {
        return TargetEntity.of(IndicatorEntity.get(authority, code)).stream().map(TargetEntity::record).toList();
    }

    @Override
    @Command
    public Target set(String authority, String code, NewTarget facts) {
        TargetEntity target = new TargetEntity(IndicatorEntity.get(authority, code), facts);
        target.persist();
        return feed.announce("target.set", authority, target.id, target::record);
    }
}
