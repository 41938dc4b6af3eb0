package touchstone.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import touchstone.contracts.plans.plan.Resumption;
import touchstone.contracts.plans.plan.Suspended;
import touchstone.contracts.plans.plan.Suspension;
import touchstone.platform.entity.IdentifiedEntity;

/** A time in which a phase was suspended; it begins and ends by a body's decision. */
@Entity(name = "Suspension")
@Table(name = "suspension")
class SuspensionEntity extends IdentifiedEntity {
    LocalDate began;
    LocalDate ended;

    @Column(name = "decided_by")
    String decidedBy;

    String reason;
    String decision;

    @Column(name = "resumed_by")
    String resumedBy;

    @Column(name = "resume_reason")
    String resumeReason;

    @Column(name = "resume_decision")
    String resumeDecision;

    protected SuspensionEntity() {}

    SuspensionEntity(Suspension facts) {
        this.began = facts.from();
        this.decidedBy = facts.decidedBy();
        this.reason = facts.reason();
        this.decision = facts.decision();
    }

    void end(Resumption facts) {
        ended = facts.on();
        resumedBy = facts.decidedBy();
        resumeReason = facts.reason();
        resumeDecision = facts.decision();
    }

    boolean covers(LocalDate date) {
        return !began.isAfter(date) && !isOver(date);
    }

    private boolean isOver(LocalDate date) {
        return ended != null && !ended.isAfter(date);
    }

    String why() {
        return reason + " (" + decidedBy + ")";
    }

    /** As it was known on a date. */
    Suspended recordAt(LocalDate date) {
        return isOver(date)
                ? new Suspended(began, decidedBy, reason, decision, ended, resumedBy, resumeReason, resumeDecision)
                : new Suspended(began, decidedBy, reason, decision, null, null, null, null);
    }
}
