package touchstone.plans.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.plan.NewPhase;
import touchstone.contracts.plans.plan.Phase;
import touchstone.contracts.plans.plan.PhaseMove;
import touchstone.contracts.plans.plan.Resumption;
import touchstone.contracts.plans.plan.Suspension;
import touchstone.contracts.plans.signoff.SignedOff;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.time.AsAt;

/** A stretch of the plan's time, which a body can suspend. */
@Entity(name = "Phase")
@Table(name = "phase")
public class PhaseEntity extends VersionedEntity {
    @Column(updatable = false)
    UUID plan;

    int number;
    String title;

    @Column(name = "waits_for")
    UUID waitsFor;

    @OneToMany(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "phase", nullable = false, updatable = false)
    @OrderBy("began desc")
    List<SuspensionEntity> suspensions = new ArrayList<>();

    protected PhaseEntity() {}

    PhaseEntity(PlanEntity plan, NewPhase facts) {
        this.plan = plan.id;
        say(facts);
    }

    final void say(NewPhase facts) {
        this.number = facts.number();
        this.title = facts.title();
        this.waitsFor = facts.waitsFor();
    }

    static List<PhaseEntity> of(PlanEntity plan) {
        return list("from Phase p left join fetch p.suspensions where p.plan = ?1 order by p.number", plan.id);
    }

    public static Optional<PhaseEntity> of(PlanEntity plan, UUID id) {
        return find("plan = ?1 and id = ?2", plan.id, id).firstResultOptional();
    }

    /** Stops its actions from escalating, by a body's decision. 409 while it is suspended or signed off; 422 for a day before it last was. */
    public void suspend(Suspension decision, boolean signedOff) {
        if (!life(signedOff).permits(PhaseMove.SUSPEND)) {
            throw isSuspended() ? PlansErrors.wrongState("phase", "suspended", "Resume it first.")
                    : PlansErrors.wrongState("phase", "signed off", "Reopen it first.");
        }
        if (!suspensions.isEmpty() && decision.from().isBefore(suspensions.get(0).ended)) {
            throw PlansErrors.tooEarly("from", "it was last resumed", suspensions.get(0).ended);
        }
        suspensions.add(0, new SuspensionEntity(decision));
    }

    /** Goes on with it, by a body's decision. 409 unless it is suspended; 422 unless on a day after it was. */
    public void resume(Resumption decision) {
        if (!life(false).permits(PhaseMove.RESUME)) {
            throw PlansErrors.wrongState("phase", "not suspended", "Only a suspended phase can be resumed.");
        }
        SuspensionEntity present = suspensions.get(0);
        if (!decision.on().isAfter(present.began)) {
            throw PlansErrors.tooEarly("on", "the day after it was suspended", present.began.plusDays(1));
        }
        present.end(decision);
    }

    public boolean isSuspended() {
        return !suspensions.isEmpty() && suspensions.get(0).ended == null;
    }

    private PhaseLifecycle life(boolean signedOff) {
        return new PhaseLifecycle(isSuspended(), signedOff);
    }

    public String name() {
        return "Phase " + number;
    }

    /** @param signedOff sign-offs that stand at the date, by phase */
    Phase recordAt(LocalDate asAt, Map<UUID, SignedOff> signedOff, Caller caller, String authority) {
        Optional<SuspensionEntity> now = suspensions.stream().filter(s -> s.covers(asAt)).findFirst();
        return new Phase(id, version, number, title, now.map(s -> s.began).orElse(null),
                now.map(SuspensionEntity::why).orElse(null), waitsFor, waitsFor != null && !signedOff.containsKey(waitsFor),
                signedOff.get(id), suspensions.stream().filter(s -> !s.began.isAfter(asAt)).map(s -> s.recordAt(asAt)).toList(),
                asAt.isBefore(AsAt.today()) ? List.of() : life(signedOff.containsKey(id)).allowed(caller, authority));
    }
}
