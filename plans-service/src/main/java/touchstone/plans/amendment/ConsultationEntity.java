package touchstone.plans.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.plans.amendment.Amendment;
import touchstone.contracts.plans.amendment.Involvement;
import touchstone.contracts.plans.amendment.NewConsultation;
import touchstone.contracts.plans.amendment.Requirement;
import touchstone.platform.entity.IdentifiedEntity;

/** Somebody's part in an amendment, kept for ever. */
@Entity(name = "Consultation")
@Table(name = "consultation")
@Immutable
class ConsultationEntity extends IdentifiedEntity {
    @Enumerated(EnumType.STRING)
    Involvement involvement;

    String party;

    @Column(name = "held_on")
    LocalDate heldOn;

    String note;

    @Column(name = "recorded_by")
    String recordedBy;

    protected ConsultationEntity() {}

    ConsultationEntity(NewConsultation facts, String recordedBy) {
        this.involvement = facts.involvement();
        this.party = facts.party().strip();
        this.heldOn = facts.on();
        this.note = facts.note();
        this.recordedBy = recordedBy;
    }

    /** Who agreed was consulted as well. */
    boolean meets(Requirement asked) {
        return party.equalsIgnoreCase(asked.party().strip())
                && (involvement == asked.involvement() || asked.involvement() == Involvement.CONSULTED);
    }

    Amendment.Consultation record() {
        return new Amendment.Consultation(involvement, party, heldOn, note, recordedBy);
    }
}
