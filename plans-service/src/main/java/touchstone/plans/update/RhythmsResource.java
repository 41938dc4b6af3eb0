package touchstone.plans.update;

import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.rhythm.NewRhythm;
import touchstone.contracts.plans.rhythm.ReportingRhythm;
import touchstone.contracts.plans.rhythm.RhythmApi;
import touchstone.plans.plan.PlanEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Reporting rhythms over HTTP. */
class RhythmsResource implements RhythmApi {
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    RhythmsResource(Paging paging, Caller caller, Feed feed) {
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<ReportingRhythm> rhythms(String authority, UUID plan, String after, int limit) {
        return paging.slice(RhythmEntity.of(find(authority, plan)).stream().map(RhythmEntity::record).toList(),
                after, limit, ReportingRhythm::key);
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
