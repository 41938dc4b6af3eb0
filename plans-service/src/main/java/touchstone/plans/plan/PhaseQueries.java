package touchstone.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import touchstone.contracts.plans.plan.Phase;
import touchstone.contracts.plans.signoff.SignedOff;
import touchstone.plans.PlansErrors;
import touchstone.plans.signoff.SignOffEntity;
import touchstone.plans.signoff.Signable;
import touchstone.platform.caller.Caller;

/** Phases as they stood at a date, with what they wait for. */
@ApplicationScoped
public class PhaseQueries {
    private final Caller caller;

    PhaseQueries(Caller caller) {
        this.caller = caller;
    }

    List<Phase> of(PlanEntity plan, LocalDate asAt) {
        List<PhaseEntity> phases = PhaseEntity.of(plan);
        Map<UUID, SignedOff> signedOff = SignOffEntity.standing(Signable.PHASE, phases.stream().map(one -> one.id).toList(), asAt);
        return phases.stream().map(phase -> phase.recordAt(asAt, signedOff, caller, plan.authority)).toList();
    }

    public Phase one(String authority, PhaseEntity phase, LocalDate asAt) {
        List<UUID> both = Stream.of(phase.id, phase.waitsFor).filter(Objects::nonNull).toList();
        return phase.recordAt(asAt, SignOffEntity.standing(Signable.PHASE, both, asAt), caller, authority);
    }

    /** 409 while the phase that it waits for is not signed off at the date. */
    public void requireAwaited(String authority, PhaseEntity phase, LocalDate date) {
        if (one(authority, phase, date).waiting()) {
            PhaseEntity awaited = PhaseEntity.findById(phase.waitsFor);
            throw PlansErrors.phaseWaits(phase.name(), awaited.name());
        }
    }
}
