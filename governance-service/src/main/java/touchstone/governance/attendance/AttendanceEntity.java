package touchstone.governance.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import touchstone.contracts.governance.attendance.NewAttendance;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;

/** Whether one member came to one meeting. */
@Entity(name = "Attendance")
@Table(name = "attendance")
class AttendanceEntity extends VersionedEntity {
    @Column(updatable = false)
    UUID meeting;

    @Column(updatable = false)
    UUID membership;

    @Enumerated(EnumType.STRING)
    Presence presence;

    String substitute;

    protected AttendanceEntity() {}

    private AttendanceEntity(UUID meeting, UUID membership) {
        this.meeting = meeting;
        this.membership = membership;
    }

    /** The entry of a member, a new one when there is none yet. */
    static AttendanceEntity of(UUID meeting, UUID membership) {
        return AttendanceEntity.<AttendanceEntity>find("meeting = ?1 and membership = ?2", meeting, membership)
                .firstResultOptional().orElseGet(() -> new AttendanceEntity(meeting, membership));
    }

    /** 422 unless a substitute is named exactly when one came. */
    void enter(NewAttendance facts) {
        boolean named = facts.substitute() != null && !facts.substitute().isBlank();
        if (named != (facts.presence() == Presence.SUBSTITUTE)) {
            throw Problems.invalid("substitute", named
                    ? "must be left out unless presence is substitute"
                    : "must name the post that came instead");
        }
        presence = facts.presence();
        substitute = named ? facts.substitute() : null;
    }
}
