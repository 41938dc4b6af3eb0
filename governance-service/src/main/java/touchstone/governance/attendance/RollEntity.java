package touchstone.governance.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.NewAttendance;
import touchstone.contracts.governance.attendance.NewGuest;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.contracts.governance.body.membership.MemberRole;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;

/** One row of a meeting's roll: a seat as it was when the meeting opened, and whether it was filled; or a guest. */
@Entity(name = "RollEntry")
@Table(name = "roll_entry")
class RollEntity extends VersionedEntity {
    @Column(updatable = false)
    UUID meeting;

    /** Null of a guest. */
    @Column(updatable = false)
    UUID membership;

    @Column(updatable = false)
    String post;

    @Column(updatable = false)
    String agency;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    MemberRole role;

    @Column(updatable = false)
    boolean voting;

    @Enumerated(EnumType.STRING)
    Presence presence;

    String substitute;
    boolean remote;

    @Column(name = "arrived_at")
    LocalTime arrivedAt;

    @Column(name = "left_at")
    LocalTime leftAt;

    protected RollEntity() {}

    /** A seat as it is now, with apologies that came already. */
    RollEntity(UUID meeting, Attendance seat) {
        this.meeting = meeting;
        this.membership = seat.id();
        this.post = seat.post();
        this.agency = seat.agency();
        this.role = seat.role();
        this.voting = seat.voting();
        this.presence = seat.presence();
    }

    RollEntity(UUID meeting, NewGuest guest) {
        this.meeting = meeting;
        this.post = guest.post();
        this.agency = guest.agency();
        this.role = MemberRole.IN_ATTENDANCE;
        this.presence = Presence.PRESENT;
        this.remote = Boolean.TRUE.equals(guest.remote());
    }

    static Optional<RollEntity> find(UUID meeting, UUID seat) {
        return find("meeting = ?1 and (membership = ?2 or membership is null and id = ?2)", meeting, seat).firstResultOptional();
    }

    static List<RollEntity> of(UUID meeting) {
        return list("meeting = ?1 order by post, id", meeting);
    }

    /** 422 unless a substitute is named exactly when one came, and times make sense. */
    void enter(NewAttendance facts) {
        boolean named = facts.substitute() != null && !facts.substitute().isBlank();
        if (named != (facts.presence() == Presence.SUBSTITUTE)) {
            throw Problems.invalid("substitute", named
                    ? "must be left out unless presence is substitute"
                    : "must name the post that came instead");
        }
        requireTimes(facts);
        presence = facts.presence();
        substitute = named ? facts.substitute().strip() : null;
        remote = Boolean.TRUE.equals(facts.remote());
        arrivedAt = facts.arrivedAt();
        leftAt = facts.leftAt();
    }

    private static void requireTimes(NewAttendance facts) {
        boolean timed = facts.arrivedAt() != null || facts.leftAt() != null;
        if (timed && !Roll.came(facts.presence())) {
            throw Problems.invalid(facts.arrivedAt() != null ? "arrivedAt" : "leftAt", "must be left out of somebody who did not come");
        }
        if (facts.arrivedAt() != null && facts.leftAt() != null && !facts.leftAt().isAfter(facts.arrivedAt())) {
            throw Problems.invalid("leftAt", "must be after the arrival, at " + facts.arrivedAt());
        }
    }

    /** "Present, remotely, from 14:20"; null while nothing is recorded. */
    String words() {
        if (presence == null) {
            return null;
        }
        String came = presence == Presence.SUBSTITUTE ? "substituted by " + substitute : WireNames.of(presence);
        return came + (remote ? ", remotely" : "") + (arrivedAt == null ? "" : ", from " + arrivedAt) + (leftAt == null ? "" : ", until " + leftAt);
    }

    Attendance record() {
        return new Attendance(membership == null ? id : membership, membership == null, post, agency, role, voting, presence, substitute, remote, arrivedAt, leftAt,
                Roll.came(presence) && leftAt == null);
    }
}
