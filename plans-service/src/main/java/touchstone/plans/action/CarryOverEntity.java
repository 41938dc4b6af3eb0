package touchstone.plans.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.plans.replanning.NewCarryOver;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.IdentifiedEntity;

/** That an action goes on as another, kept for ever. */
@Entity(name = "CarryOver")
@Table(name = "carry_over")
@Immutable
class CarryOverEntity extends IdentifiedEntity {
    @Column(name = "from_action")
    UUID from;

    @Column(name = "to_action")
    UUID into;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    String reason;
    String decision;

    @Column(name = "recorded_by")
    String recordedBy;

    protected CarryOverEntity() {}

    CarryOverEntity(UUID from, NewCarryOver facts, Caller caller) {
        this.from = from;
        this.into = facts.into();
        this.decidedOn = facts.decidedOn();
        this.reason = facts.reason();
        this.decision = facts.decision();
        this.recordedBy = caller.name();
    }
}
