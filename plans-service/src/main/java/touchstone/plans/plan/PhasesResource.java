package touchstone.plans.plan;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.plan.NewPhase;
import touchstone.contracts.plans.plan.NewWorkstream;
import touchstone.contracts.plans.plan.Phase;
import touchstone.contracts.plans.plan.PhasesApi;
import touchstone.contracts.plans.plan.Workstream;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Phases and workstreams over HTTP. */
class PhasesResource implements PhasesApi {
    private final PhaseQueries phases;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    PhasesResource(PhaseQueries phases, Paging paging, Caller caller, Feed feed) {
        this.phases = phases;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Phase> phases(String authority, UUID plan, LocalDate asAt, String after, int limit) {
        return paging.slice(phases.of(find(authority, plan), AsAt.orToday(asAt)), after, limit, Phase::key);
    }

    @Override
    @Command
    public Phase addPhase(String authority, UUID plan, NewPhase facts) {
        PlanEntity owner = find(authority, plan);
        owner.requirePhase("waitsFor", facts.waitsFor());
        PhaseEntity phase = new PhaseEntity(owner, facts);
        phase.persist();
        return feed.announce("phase.added", authority, phase.id, () -> phases.one(authority, phase, AsAt.today()));
    }

    @Override
    @Command
    public Phase correctPhase(String authority, UUID plan, UUID id, String ifMatch, NewPhase facts) {
        PlanEntity owner = find(authority, plan);
        PhaseEntity phase = IfMatch.lock(PhaseEntity.of(owner, id).orElseThrow(() -> Problems.notFound("phase")), ifMatch);
        owner.requirePhase("waitsFor", facts.waitsFor());
        owner.requireNoCircle(id, facts.waitsFor());
        phase.say(facts);
        return feed.announce("phase.corrected", authority, id, () -> phases.one(authority, phase, AsAt.today()));
    }

    @Override
    public Page<Workstream> workstreams(String authority, UUID plan, String after, int limit) {
        return paging.slice(WorkstreamEntity.of(find(authority, plan)).stream().map(WorkstreamEntity::record).toList(),
                after, limit, Workstream::key);
    }

    @Override
    @Command
    public Workstream addWorkstream(String authority, UUID plan, NewWorkstream facts) {
        PlanEntity owner = find(authority, plan);
        owner.requirePhase("phase", facts.phase());
        WorkstreamEntity workstream = new WorkstreamEntity(owner, facts);
        workstream.persist();
        return feed.announce("workstream.added", authority, workstream.id, workstream::record);
    }

    @Override
    @Command
    public Workstream correctWorkstream(String authority, UUID plan, UUID id, String ifMatch, NewWorkstream facts) {
        PlanEntity owner = find(authority, plan);
        WorkstreamEntity workstream = IfMatch.lock(WorkstreamEntity.of(owner, id).orElseThrow(() -> Problems.notFound("workstream")), ifMatch);
        owner.requirePhase("phase", facts.phase());
        workstream.say(facts);
        return feed.announce("workstream.corrected", authority, id, workstream::record);
    }

    private PlanEntity find(String authority, UUID plan) {
        return PlanEntity.visibleTo(caller, authority, plan).orElseThrow(() -> Problems.notFound("plan"));
    }
}
