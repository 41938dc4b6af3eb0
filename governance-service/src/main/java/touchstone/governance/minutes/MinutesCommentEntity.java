package touchstone.governance.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.governance.minutes.MinutesComment;
import touchstone.contracts.governance.minutes.NewMinutesComment;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.entity.IdentifiedEntity;

/** A comment on circulated minutes; never altered. */
@Entity(name = "MinutesComment")
@Table(name = "minutes_comment")
@Immutable
class MinutesCommentEntity extends IdentifiedEntity {
    UUID meeting;
    UUID item;
    int version;
    String text;

    @Column(name = "made_at")
    OffsetDateTime madeAt;

    @Column(name = "made_by")
    String madeBy;

    protected MinutesCommentEntity() {}

    /** 409 unless the minutes are circulated and not confirmed. */
    MinutesCommentEntity(MeetingEntity meeting, NewMinutesComment facts, String by) {
        this.version = meeting.requireCirculated();
        this.meeting = meeting.id;
        this.item = facts.item();
        this.text = facts.text();
        this.madeAt = OffsetDateTime.now();
        this.madeBy = by;
    }

    static List<MinutesCommentEntity> of(UUID meeting) {
        return list("meeting = ?1 order by id", meeting);
    }

    MinutesComment record() {
        return new MinutesComment(id, item, version, text, madeAt, madeBy);
    }
}
