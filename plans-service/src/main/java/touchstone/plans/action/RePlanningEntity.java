package touchstone.plans.action;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import touchstone.contracts.plans.NewDate;

/** One move of an action's date, kept for ever. */
@Entity(name = "RePlanning")
@Table(name = "re_planning")
@Immutable
class RePlanningEntity extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID action;
    LocalDate was;
    LocalDate due;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    String reason;

    protected RePlanningEntity() {}

    RePlanningEntity(UUID action, LocalDate was, NewDate date) {
        this.action = action;
        this.was = was;
        this.due = date.due();
        this.decidedOn = date.decidedOn();
        this.reason = date.reason();
    }
}
