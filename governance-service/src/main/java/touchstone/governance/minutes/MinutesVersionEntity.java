package touchstone.governance.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.minutes.MinutesVersion;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.entity.IdentifiedEntity;

/** Minutes as they were circulated; never altered. */
@Entity(name = "MinutesVersion")
@Table(name = "minutes_version")
@Immutable
class MinutesVersionEntity extends IdentifiedEntity {
    UUID meeting;
    int number;

    @Column(name = "circulated_at")
    OffsetDateTime circulatedAt;

    @Column(name = "known_on")
    LocalDate knownOn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<AgendaItem> items;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Attendance> attendance;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Decision> decisions;

    protected MinutesVersionEntity() {}

    /** 409 when the minutes cannot be circulated. */
    MinutesVersionEntity(MeetingEntity meeting, List<AgendaItem> items, List<Attendance> attendance, List<Decision> decisions, LocalDate today) {
        this.number = meeting.circulateMinutes();
        this.meeting = meeting.id;
        this.circulatedAt = OffsetDateTime.now();
        this.knownOn = meeting.fromPaper ? meeting.day() : today;
        this.items = items;
        this.attendance = attendance;
        this.decisions = decisions;
    }

    /** The latest first. */
    static List<MinutesVersionEntity> of(UUID meeting) {
        return list("meeting = ?1 order by number desc", meeting);
    }

    /** As much of it as an audience may see that sees minutes. */
    MinutesVersion record(MeetingAudience audience, UUID body) {
        List<UUID> closed = items.stream().filter(item -> item.exemptParagraph() != null && !audience.scope().readsExempt(body)).map(AgendaItem::id).toList();
        return new MinutesVersion(id, number, circulatedAt, items.stream().map(item -> audience.see(item, body, true)).toList(), attendance,
                decisions.stream().filter(decision -> !closed.contains(decision.item())).toList());
    }
}
