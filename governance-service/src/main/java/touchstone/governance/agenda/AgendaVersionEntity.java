package touchstone.governance.agenda;

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
import touchstone.contracts.governance.agenda.version.AgendaVersion;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;

/** An agenda as it was published; never altered. */
@Entity(name = "AgendaVersion")
@Table(name = "agenda_version")
@Immutable
class AgendaVersionEntity extends IdentifiedEntity {
    UUID meeting;
    int number;

    @Column(name = "published_at")
    OffsetDateTime publishedAt;

    /** Null when it is entered from papers that bear no day: it counts as always known. */
    @Column(name = "known_on")
    LocalDate knownOn;

    @Column(name = "stated_on")
    LocalDate statedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<AgendaItem> items;

    protected AgendaVersionEntity() {}

    /** 422 for a stated day that cannot be; 409 when the meeting's agenda cannot be published. */
    AgendaVersionEntity(MeetingEntity meeting, LocalDate statedOn, List<AgendaItem> items, LocalDate today) {
        if (statedOn != null && (statedOn.isAfter(today) || statedOn.isAfter(meeting.day()))) {
            throw Problems.invalid("statedOn", "must not be after today nor after the meeting, " + meeting.day());
        }
        this.number = meeting.publishAgenda();
        this.meeting = meeting.id;
        this.publishedAt = OffsetDateTime.now();
        this.knownOn = meeting.fromPaper ? statedOn : today;
        this.statedOn = statedOn;
        this.items = items;
    }

    /** What was known on a day, the latest first. */
    static List<AgendaVersionEntity> of(UUID meeting, LocalDate asAt) {
        return list("meeting = ?1 and (knownOn is null or knownOn <= ?2) order by number desc", meeting, asAt);
    }

    /** @param before the version before; null of the first */
    AgendaVersion record(MeetingAudience audience, UUID body, AgendaVersionEntity before) {
        return new AgendaVersion(id, number, publishedAt, statedOn, seen(audience, body), before == null ? List.of() : AgendaChanges.between(before.items, items));
    }

    List<AgendaItem> seen(MeetingAudience audience, UUID body) {
        return items.stream().map(item -> audience.see(item, body, false)).toList();
    }
}
