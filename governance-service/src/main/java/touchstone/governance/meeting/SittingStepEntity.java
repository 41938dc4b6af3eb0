package touchstone.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.platform.entity.IdentifiedEntity;

/** One step of a sitting, and since when it is known; never altered. */
@Entity(name = "SittingStep")
@Table(name = "sitting_step")
@Immutable
class SittingStepEntity extends IdentifiedEntity {
    UUID meeting;

    @Enumerated(EnumType.STRING)
    SittingState state;

    @Column(name = "taken_at")
    OffsetDateTime takenAt;

    /** Null for what the papers give no day for: it counts as always known. */
    @Column(name = "known_on")
    LocalDate knownOn;

    /** For which the meeting was then. */
    LocalDate day;

    String reason;

    protected SittingStepEntity() {}

    /** Of what is entered from paper it is known since the meeting, where that had begun. */
    SittingStepEntity(MeetingEntity meeting, String reason, LocalDate today) {
        this.meeting = meeting.id;
        this.state = meeting.sitting.state;
        this.takenAt = OffsetDateTime.now();
        this.knownOn = meeting.fromPaper ? meeting.sitting.hasBegun() ? meeting.day() : null : today;
        this.day = meeting.day();
        this.reason = reason;
    }
}
