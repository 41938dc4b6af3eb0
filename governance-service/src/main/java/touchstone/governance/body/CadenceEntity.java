package touchstone.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.body.Cadence;
import touchstone.contracts.governance.body.CadenceChange;
import touchstone.contracts.governance.body.NewCadence;
import touchstone.platform.entity.IdentifiedEntity;

/** A dated change of how often a body meets; never altered. */
@Entity(name = "CadenceChange")
@Table(name = "cadence_change")
class CadenceEntity extends IdentifiedEntity {
    UUID body;

    @Enumerated(EnumType.STRING)
    Cadence cadence;

    @Column(name = "from_day")
    LocalDate fromDay;

    UUID decision;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Column(name = "decided_by")
    String decidedBy;

    String reason;
    List<String> consulted;

    protected CadenceEntity() {}

    CadenceEntity(BodyEntity body, NewCadence change) {
        this.body = body.id;
        this.cadence = change.cadence();
        this.fromDay = change.from();
        this.decision = change.decision();
        this.decidedOn = change.decidedOn();
        this.decidedBy = change.decidedBy();
        this.reason = change.reason();
        this.consulted = change.consulted();
    }

    static List<CadenceEntity> of(String authority) {
        return list("body in (select b.id from Body b where b.authority = ?1) order by fromDay desc", authority);
    }

    /** Of a body, the latest first. */
    static List<CadenceEntity> of(UUID body) {
        return list("body = ?1 order by fromDay desc", body);
    }

    CadenceChange record() {
        return new CadenceChange(cadence, fromDay, decision, decidedOn, decidedBy, reason, consulted);
    }
}
