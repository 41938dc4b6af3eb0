package touchstone.plans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.plans.NewPhase;
import touchstone.contracts.plans.NewWorkstream;
import touchstone.contracts.plans.Phase;
import touchstone.contracts.plans.PhasesApi;
import touchstone.contracts.plans.Suspension;
import touchstone.contracts.plans.Workstream;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Phases and workstreams over HTTP. */
class PhaseResource implements PhasesApi {
    private final Caller caller;
    private final Feed feed;

    PhaseResource(Caller caller, Feed feed) {
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public List<Phase> phases(String authority, UUID plan, LocalDate asAt) {
        LocalDate date = AsAt.orToday(asAt);
        return PhaseEntity.of(find(authority, plan)).stream().map(phase -> phase.recordAt(date)).toList();
    }

    @Override
    @Command
    public Phase addPhase(String authority, UUID plan, NewPhase facts) {
        PlanEntity owner = find(authority, plan);
        requirePhase(owner, "waitsFor", facts.waitsFor());
        PhaseEntity phase = new PhaseEntity(owner, facts);
        phase.persist();
        return announce("phase.added", authority, phase);
    }

    @Override
    @Command
    public Phase suspend(String authority, UUID plan, UUID id, Suspension decision) {
        PhaseEntity phase = PhaseEntity.of(find(authority, plan), id).orElseThrow(() -> Problems.notFound("phase"));
        phase.suspend(decision);
        return announce("phase.suspended", authority, phase);
    }

    @Override
    public List<Workstream> workstreams(String authority, UUID plan) {
        return WorkstreamEntity.of(find(authority, plan)).stream().map(WorkstreamEntity::record).toList();
    }

    @Override
    @Command
    public Workstream addWorkstream(String authority, UUID plan, NewWorkstream facts) {
        PlanEntity owner = find(authority, plan);
        requirePhase(owner, "phase", facts.phase());
        WorkstreamEntity workstream = new WorkstreamEntity(owner, facts);
        workstream.persist();
        return feed.announce("workstream.added", authority, workstream.id, workstream::record);
    }

    private PlanEntity find(String authority, UUID plan) {
        return PlanEntity.visibleTo(caller, authority, plan).orElseThrow(() -> Problems.notFound("plan"));
    }

    private static void requirePhase(PlanEntity plan, String field, UUID phase) {
        if (phase != null && PhaseEntity.of(plan, phase).isEmpty()) {
            throw Problems.invalid(field, "is not a phase of this plan");
        }
    }

    private Phase announce(String type, String authority, PhaseEntity phase) {
        return feed.announce(type, authority, phase.id, () -> phase.recordAt(AsAt.today()));
    }
}
