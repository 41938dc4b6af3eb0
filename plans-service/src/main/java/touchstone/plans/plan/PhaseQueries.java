package touchstone.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.plans.plan.Phase;
import touchstone.contracts.plans.signoff.SignedOff;
import touchstone.plans.PlansErrors;
import touchstone.plans.signoff.SignOffEntity;
import touchstone.plans.signoff.Signable;
import touchstone.platform.sql.Reads;

/** Phases as they stood at a date, with what they wait for and what their sign-off lacks. */
@ApplicationScoped
class PhaseQueries {
    private final Reads reads;

    PhaseQueries(Reads reads) {
        this.reads = reads;
    }

    List<Phase> of(PlanEntity plan, LocalDate asAt) {
        List<PhaseEntity> phases = PhaseEntity.of(plan);
        Map<UUID, SignedOff> signedOff = SignOffEntity.standing(Signable.PHASE, phases.stream().map(one -> one.id).toList(), asAt);
        return phases.stream().map(phase -> phase.recordAt(asAt, signedOff)).toList();
    }

    Phase one(PhaseEntity phase, LocalDate asAt) {
        List<UUID> both = Stream.of(phase.id, phase.waitsFor).filter(Objects::nonNull).toList();
        return phase.recordAt(asAt, SignOffEntity.standing(Signable.PHASE, both, asAt));
    }

    /** 409 while the phase that it waits for is not signed off at the date. */
    void requireAwaited(PhaseEntity phase, LocalDate date) {
        if (one(phase, date).waiting()) {
            PhaseEntity awaited = PhaseEntity.findById(phase.waitsFor);
            throw PlansErrors.phaseWaits(phase.name(), awaited.name());
        }
    }

    /** Everything that its sign-off lacks on a day: each of its actions that is neither signed off nor carried over. */
    List<String> missing(PhaseEntity phase, LocalDate decidedOn) {
        List<String> actions = reads.list("""
                select a.reference, a.state from action_at(:asAt, true) a where a.phase = :phase order by a.sort_key""",
                Map.of("asAt", decidedOn, "phase", phase.id),
                row -> Set.of("SIGNED_OFF", "SUPERSEDED").contains(row.text("state")) ? "" : sentence(row.text("reference"), row.text("state")));
        List<String> missing = actions.stream().filter(one -> !one.isEmpty()).collect(Collectors.toCollection(ArrayList::new));
        if (actions.isEmpty()) {
            missing.add("No action belongs to it.");
        }
        if (phase.isSuspended()) {
            missing.add(phase.name() + " is suspended.");
        }
        return missing;
    }

    private static String sentence(String reference, String state) {
        return "%s is not signed off: it is %s.".formatted(reference, state.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
