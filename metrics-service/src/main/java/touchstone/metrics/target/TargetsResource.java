package touchstone.metrics.target;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.history.WithdrawalReason;
import touchstone.contracts.metrics.target.NewTarget;
import touchstone.contracts.metrics.target.Target;
import touchstone.contracts.metrics.target.TargetsApi;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.time.AsAt;

/** Targets over HTTP. */
class TargetsResource implements TargetsApi {
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    TargetsResource(Paging paging, Caller caller, Feed feed) {
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Target> targets(String authority, String code, LocalDate asked, String after, int limit) {
        LocalDate asAt = AsAt.orToday(asked);
        return paging.slice(TargetEntity.of(IndicatorEntity.get(authority, code), asAt).stream().map(target -> target.record(asAt)).toList(),
                after, limit, Target::key);
    }

    @Override
    @Command
    public Target set(String authority, String code, NewTarget facts) {
        TargetEntity target = new TargetEntity(IndicatorEntity.get(authority, code), facts, caller);
        target.persist();
        return announce("target.set", authority, target);
    }

    @Override
    @Command
    public Target withdraw(String authority, String code, UUID id, WithdrawalReason why) {
        TargetEntity target = TargetEntity.get(IndicatorEntity.locked(authority, code), id);
        target.withdraw(why, caller);
        return announce("target.withdrawn", authority, target);
    }

    private Target announce(String type, String authority, TargetEntity target) {
        return feed.announce(type, authority, target.id, () -> target.record(AsAt.today()));
    }
}
