package touchstone.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import touchstone.contracts.plans.Suspension;

/** A time in which a phase was suspended. */
@Entity(name = "Suspension")
@Table(name = "suspension")
class SuspensionEntity {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    LocalDate began;
    LocalDate ended;

    @Column(name = "decided_by")
    String decidedBy;

    String reason;

    protected SuspensionEntity() {}

    SuspensionEntity(Suspension decision) {
        this.began = decision.from();
        this.decidedBy = decision.decidedBy();
        this.reason = decision.reason();
    }

    boolean covers(LocalDate date) {
        return !began.isAfter(date) && (ended == null || ended.isAfter(date));
    }

    String why() {
        return reason + " (" + decidedBy + ")";
    }
}
