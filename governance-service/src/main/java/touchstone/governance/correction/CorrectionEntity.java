package touchstone.governance.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.governance.minutes.Correction;
import touchstone.contracts.governance.minutes.CorrectionKind;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.time.AsAt;

/** A change of a meeting's record after the meeting was over; never altered. */
@Entity(name = "Correction")
@Table(name = "correction")
@Immutable
public class CorrectionEntity extends IdentifiedEntity {
    UUID meeting;

    @Enumerated(EnumType.STRING)
    CorrectionKind kind;

    UUID item;
    UUID decision;
    UUID seat;
    String before;
    String after;
    String reason;

    @Column(name = "made_at")
    OffsetDateTime madeAt;

    @Column(name = "made_by")
    String madeBy;

    /** Of a meeting entered from paper: its day, for the papers say no other. */
    @Column(name = "known_on")
    LocalDate knownOn;

    protected CorrectionEntity() {}

    private CorrectionEntity(MeetingEntity meeting, CorrectionKind kind, String before, String after, String by) {
        this.meeting = meeting.id;
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.madeAt = OffsetDateTime.now();
        this.madeBy = by;
        this.knownOn = meeting.fromPaper ? meeting.day() : AsAt.today();
    }

    /** Keeps how a minute read, where it is changed after the meeting. */
    public static void ofMinute(MeetingEntity meeting, UUID item, String before, String after, String by) {
        if (meeting.sitting.isOver() && !after.equals(before)) {
            CorrectionEntity change = new CorrectionEntity(meeting, written(before), before, after, by);
            change.item = item;
            change.persist();
        }
    }

    /** Keeps how a row of the roll read, where it is changed after the meeting. */
    public static void ofSeat(MeetingEntity meeting, UUID seat, String before, String after, String by) {
        if (meeting.sitting.isOver() && !after.equals(before)) {
            CorrectionEntity change = new CorrectionEntity(meeting, written(before), before, after, by);
            change.seat = seat;
            change.persist();
        }
    }

    /** What stands beside a minute or a decision from now on, of which one is given; 409 while the meeting is not over. */
    public static CorrectionEntity beside(MeetingEntity meeting, UUID item, UUID decision, String before, String after, String reason, String by) {
        meeting.sitting.requireOver();
        CorrectionEntity change = new CorrectionEntity(meeting, CorrectionKind.CORRECTED, before, after, by);
        change.item = item;
        change.decision = decision;
        change.reason = reason;
        change.persist();
        return change;
    }

    /** What was known on a day, in the order it was made. */
    static List<CorrectionEntity> of(UUID meeting, LocalDate asAt) {
        return list("meeting = ?1 and knownOn <= ?2 order by id", meeting, asAt);
    }

    /** What was written over an earlier record after a day, in the order it was made. */
    static List<CorrectionEntity> minutesWrittenAfter(UUID meeting, LocalDate asAt) {
        return list("meeting = ?1 and knownOn > ?2 and item is not null and reason is null order by id", meeting, asAt);
    }

    public Correction record() {
        return new Correction(id, kind, item, decision, seat, before, after, reason, madeAt, madeBy);
    }

    private static CorrectionKind written(String before) {
        return before == null ? CorrectionKind.LATE_RECORD : CorrectionKind.REWRITTEN;
    }
}
