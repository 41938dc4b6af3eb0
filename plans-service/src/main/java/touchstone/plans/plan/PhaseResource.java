package touchstone.plans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.plans.NewPhase;
import touchstone.contracts.plans.NewWorkstream;
import touchstone.contracts.plans.Phase;
import touchstone.contracts.plans.PhasesApi;
import touchstone.contracts.plans.Workstream;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Phases and workstreams over HTTP. */
class PhaseResource implements PhasesApi {
    private final Phases phases;
    private final Caller caller;
    private final Feed feed;

    PhaseResource(Phases phases, Caller caller, Feed feed) {
        this.phases = phases;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public List<Phase> phases(String authority, UUID plan, LocalDate asAt) {
        return phases.of(find(authority, plan), AsAt.orToday(asAt));
    }

    @Override
    @Command
    public Phase addPhase(String authority, UUID plan, NewPhase facts) {
        PlanEntity owner = find(authority, plan);
        owner.requirePhase("waitsFor", facts.waitsFor());
        PhaseEntity phase = new PhaseEntity(owner, facts);
        phase.persist();
        return feed.announce("phase.added", authority, phase.id, () -> phases.one(phase, AsAt.today()));
    }

    @Override
    public List<Workstream> workstreams(String authority, UUID plan) {
        return WorkstreamEntity.of(find(authority, plan)).stream().map(WorkstreamEntity::record).toList();
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

    private PlanEntity find(String authority, UUID plan) {
        return PlanEntity.visibleTo(caller, authority, plan).orElseThrow(() -> Problems.notFound("plan"));
    }
}
