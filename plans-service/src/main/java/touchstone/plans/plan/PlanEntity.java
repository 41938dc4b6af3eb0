package touchstone.plans.plan;

import static touchstone.contracts.plans.plan.Publication.DRAFT;
import static touchstone.contracts.plans.plan.Publication.PUBLISHED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.plan.NewPlan;
import touchstone.contracts.plans.plan.Publication;
import touchstone.contracts.plans.version.Approval;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;

/** An action plan: a draft until published, with the versions that bodies approved. */
@Entity(name = "Plan")
@Table(name = "plan")
public class PlanEntity extends VersionedEntity {
    private static final String VISIBLE = """
            from Plan p left join fetch p.versions
             where p.authority = :authority and (p.state = PUBLISHED or :inside = true)""";

    @Column(updatable = false)
    String authority;

    String reference;
    String title;

    @Enumerated(EnumType.STRING)
    Publication state;

    @OneToMany(fetch = FetchType.LAZY, cascade = jakarta.persistence.CascadeType.PERSIST)
    @JoinColumn(name = "plan", nullable = false, updatable = false)
    @OrderBy("number desc")
    List<PlanVersionEntity> versions = new ArrayList<>();

    protected PlanEntity() {}

    PlanEntity(String authority, NewPlan facts) {
        this.authority = authority;
        this.state = DRAFT;
        say(facts);
    }

    final void say(NewPlan facts) {
        this.reference = facts.reference();
        this.title = facts.title();
    }

    public static Optional<PlanEntity> visibleTo(Caller caller, String authority, UUID id) {
        return PlanEntity.<PlanEntity>list(VISIBLE + " and p.id = :id",
                Map.of("authority", authority, "inside", caller.isInside(authority), "id", id)).stream().findFirst();
    }

    /** Shows it to everyone; publishing twice changes nothing. Whether anything changed. */
    boolean publish() {
        boolean changes = state == DRAFT;
        state = PUBLISHED;
        return changes;
    }

    /** Records that a body approved the plan as it is: its first version. 409 when it has one. */
    void approve(Approval approval) {
        if (isApproved()) {
            throw PlansErrors.amendInstead(nextNumber());
        }
        amend(approval);
    }

    /** Makes the plan as it is its next version, by an approved amendment. */
    public void amend(Approval approval) {
        versions.add(0, new PlanVersionEntity(nextNumber(), approval));
    }

    public boolean isApproved() {
        return !versions.isEmpty();
    }

    /** Number of the version in preparation. */
    public int nextNumber() {
        return versions.size() + 1;
    }

    /** 422 unless the phase is one of its own; null is none. */
    public void requirePhase(String field, UUID phase) {
        if (phase != null && PhaseEntity.of(this, phase).isEmpty()) {
            throw Problems.invalid(field, "is not a phase of this plan");
        }
    }

    /** 422 when a phase would wait for one that waits for it, however far on. */
    void requireNoCircle(UUID phase, UUID waitsFor) {
        UUID next = waitsFor;
        while (next != null) {
            if (next.equals(phase)) {
                throw Problems.invalid("waitsFor", "waits for this phase itself: choose another, or none");
            }
            next = PhaseEntity.of(this, next).map(one -> one.waitsFor).orElse(null);
        }
    }

    /** 422 unless the workstream is one of its own; null is none. */
    public void requireWorkstream(String field, UUID workstream) {
        if (workstream != null && WorkstreamEntity.of(this, workstream).isEmpty()) {
            throw Problems.invalid(field, "is not a workstream of this plan");
        }
    }
}
