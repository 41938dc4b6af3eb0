package touchstone.governance.actionlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.governance.actionlog.LogActionState;
import touchstone.contracts.governance.actionlog.LogActionStepKind;
import touchstone.platform.entity.IdentifiedEntity;

/** What happened to a log action, and how it stood after it; never altered. */
@Entity(name = "LogActionStep")
@Table(name = "log_action_step")
@Immutable
class LogActionStepEntity extends IdentifiedEntity {
    @Column(name = "log_action")
    UUID logAction;

    @Enumerated(EnumType.STRING)
    LogActionStepKind kind;

    LocalDate day;
    String words;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    OffsetDateTime madeAt;

    @Column(name = "known_on")
    LocalDate knownOn;

    LocalDate due;

    @Enumerated(EnumType.STRING)
    LogActionState state;

    @Column(name = "completed_on")
    LocalDate completedOn;

    @Column(name = "closed_at")
    UUID closedAt;

    @Column(name = "closed_on")
    LocalDate closedOn;

    UUID decision;
    String outcome;

    protected LogActionStepEntity() {}

    /** @param knownOn of what a meeting did, its day */
    LogActionStepEntity(LogActionEntity after, LogActionStepKind kind, LocalDate day, LocalDate knownOn, String words, String by) {
        this.logAction = after.id;
        this.kind = kind;
        this.day = day;
        this.words = words;
        this.madeBy = by;
        this.madeAt = OffsetDateTime.now();
        this.knownOn = knownOn;
        this.due = after.due;
        this.state = after.state;
        this.completedOn = after.completedOn;
        this.closedAt = after.closedAt;
        this.closedOn = after.closedOn;
        this.decision = after.decision;
        this.outcome = after.outcome;
    }
}
