package touchstone.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.version.Approval;
import touchstone.plans.PlansErrors;
import touchstone.platform.entity.IdentifiedEntity;

/** An approved version of a plan. What the plan held then is kept by the database as the version is saved. */
@Entity(name = "PlanVersion")
@Table(name = "plan_version")
@Immutable
class PlanVersionEntity extends IdentifiedEntity {
    int number;

    @Column(name = "approved_on")
    LocalDate approvedOn;

    @Column(name = "approved_by")
    String approvedBy;

    String note;
    String dated;
    String decision;

    protected PlanVersionEntity() {}

    PlanVersionEntity(int number, Approval approval) {
        if ((approval.approvedOn() == null) == (approval.dated() == null)) {
            throw PlansErrors.whenApproved();
        }
        this.number = number;
        this.approvedOn = approval.approvedOn();
        this.approvedBy = approval.approvedBy();
        this.note = approval.note();
        this.dated = approval.dated();
        this.decision = approval.decision();
    }

    Plan.PlanVersion record() {
        return new Plan.PlanVersion(number, approvedOn, approvedBy, note, dated, decision);
    }
}
