package touchstone.plans.phase;

import static touchstone.plans.signoff.Signable.PHASE;

import java.util.UUID;
import touchstone.contracts.plans.plan.Phase;
import touchstone.contracts.plans.plan.PhaseDecisionsApi;
import touchstone.contracts.plans.plan.Resumption;
import touchstone.contracts.plans.plan.Suspension;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;
import touchstone.plans.plan.PhaseEntity;
import touchstone.plans.plan.PhaseQueries;
import touchstone.plans.plan.PlanEntity;
import touchstone.plans.signoff.SignOffs;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Decisions about a phase over HTTP. */
class PhaseDecisionsResource implements PhaseDecisionsApi {
    private final PhaseQueries phases;
    private final PhaseReadiness readiness;
    private final SignOffs signOffs;
    private final Caller caller;
    private final Feed feed;

    PhaseDecisionsResource(PhaseQueries phases, PhaseReadiness readiness, SignOffs signOffs, Caller caller, Feed feed) {
        this.phases = phases;
        this.readiness = readiness;
        this.signOffs = signOffs;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    @Command
    public Phase suspend(String authority, UUID plan, UUID id, Suspension decision) {
        PhaseEntity phase = find(authority, plan, id);
        phase.suspend(decision, signOffs.stands(PHASE, id));
        return announce("phase.suspended", authority, phase);
    }

    @Override
    @Command
    public Phase resume(String authority, UUID plan, UUID id, Resumption decision) {
        PhaseEntity phase = find(authority, plan, id);
        phases.requireAwaited(authority, phase, decision.on());
        phase.resume(decision);
        return announce("phase.resumed", authority, phase);
    }

    @Override
    @Command
    public Phase signOff(String authority, UUID plan, UUID id, SignOff decision) {
        PhaseEntity phase = find(authority, plan, id);
        boolean changed = signOffs.signOff(PHASE, id, phase.name(), decision, () -> readiness.missing(phase, decision.decidedOn()));
        return changed ? announce("phase.signed-off", authority, phase) : phases.one(authority, phase, AsAt.today());
    }

    @Override
    @Command
    public Phase reopen(String authority, UUID plan, UUID id, Reopening decision) {
        PhaseEntity phase = find(authority, plan, id);
        signOffs.reopen(PHASE, id, decision);
        return announce("phase.reopened", authority, phase);
    }

    private PhaseEntity find(String authority, UUID plan, UUID id) {
        return PlanEntity.visibleTo(caller, authority, plan).flatMap(owner -> PhaseEntity.of(owner, id))
                .orElseThrow(() -> Problems.notFound("phase"));
    }

    private Phase announce(String type, String authority, PhaseEntity phase) {
        return feed.announce(type, authority, phase.id, () -> phases.one(authority, phase, AsAt.today()));
    }
}
