package touchstone.governance.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.escalation.EscalationKind;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.entity.VersionedEntity;

/** A matter that one body puts before another. What becomes of it, agendas and decisions say. */
@Entity(name = "Escalation")
@Table(name = "escalation")
class EscalationEntity extends VersionedEntity {
    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    EscalationKind kind;

    @Column(updatable = false)
    UUID body;

    @Column(name = "to_body", updatable = false)
    UUID to;

    @Column(updatable = false)
    UUID meeting;

    @Column(updatable = false)
    UUID item;

    @Column(updatable = false)
    UUID decision;

    @Column(name = "log_action", updatable = false)
    UUID logAction;

    @Column(updatable = false)
    String title;

    @Column(updatable = false)
    String reason;

    @Column(name = "raised_on", updatable = false)
    LocalDate raisedOn;

    @Column(name = "withdrawn_on")
    LocalDate withdrawnOn;

    String withdrawal;

    protected EscalationEntity() {}

    EscalationEntity(BodyEntity body, UUID to, EscalationKind kind, Matter matter) {
        this.authority = body.authority();
        this.body = body.id;
        this.to = to;
        this.kind = kind;
        this.meeting = matter.meeting();
        this.item = matter.item();
        this.decision = matter.decision();
        this.logAction = matter.logAction();
        this.title = matter.title();
        this.reason = matter.reason();
        this.raisedOn = matter.day();
    }

    static Optional<EscalationEntity> changing(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    void withdraw(String why, LocalDate today) {
        withdrawnOn = today;
        withdrawal = why;
    }
}
