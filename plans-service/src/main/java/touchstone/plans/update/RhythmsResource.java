package touchstone.plans.update;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.plans.update.NewRhythm;
import touchstone.contracts.plans.update.ReportingRhythm;
import touchstone.contracts.plans.update.RhythmApi;
import touchstone.plans.plan.PlanEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;

/** Reporting rhythms over HTTP. */
class RhythmsResource implements RhythmApi {
    private final Caller caller;
    private final Feed feed;

    RhythmsResource(Caller caller, Feed feed) {
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public List<ReportingRhythm> rhythms(String authority, UUID plan) {
        return RhythmEntity.of(find(authority, plan)).stream().map(RhythmEntity::record).toList();
    }

    @Override
    @Command
    public ReportingRhythm set(String authority, UUID plan, NewRhythm facts) {
        RhythmEntity rhythm = new RhythmEntity(find(authority, plan), facts);
        rhythm.persist();
        return feed.announce("rhythm.set", authority, rhythm.id, rhythm::record);
    }

    private PlanEntity find(String authority, UUID plan) {
        return PlanEntity.visibleTo(caller, authority, plan).orElseThrow(() -> Problems.notFound("plan"));
    }
}
