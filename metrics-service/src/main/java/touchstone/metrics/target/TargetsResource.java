package touchstone.metrics.target;

import touchstone.contracts.Page;
import touchstone.contracts.metrics.target.NewTarget;
import touchstone.contracts.metrics.target.Target;
import touchstone.contracts.metrics.target.TargetsApi;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;

/** Targets over HTTP. */
class TargetsResource implements TargetsApi {
    private final Paging paging;
    private final Feed feed;

    TargetsResource(Paging paging, Feed feed) {
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<Target> targets(String authority, String code, String after, int limit) {
        return paging.slice(TargetEntity.of(IndicatorEntity.get(authority, code)).stream().map(TargetEntity::record).toList(),
                after, limit, Target::key);
    }

    @Override
    @Command
    public Target set(String authority, String code, NewTarget facts) {
        TargetEntity target = new TargetEntity(IndicatorEntity.get(authority, code), facts);
        target.persist();
        return feed.announce("target.set", authority, target.id, target::record);
    }
}
