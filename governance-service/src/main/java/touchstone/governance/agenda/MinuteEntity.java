package touchstone.governance.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.contracts.governance.agenda.ItemMinute;
import touchstone.governance.correction.CorrectionEntity;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.entity.VersionedEntity;

/** The minute of an item, with a version of its own: who writes it does not collide with who corrects the item. */
@Entity(name = "Minute")
@Table(name = "minute")
class MinuteEntity extends VersionedEntity {
    @Column(updatable = false)
    UUID meeting;

    @Column(updatable = false)
    UUID item;

    /** Null until it is written. */
    String text;

    protected MinuteEntity() {}

    MinuteEntity(AgendaItemEntity item) {
        this.meeting = item.meeting;
        this.item = item.id;
    }

    static MinuteEntity of(AgendaItemEntity item) {
        return find("item = ?1", item.id).firstResult();
    }

    /** A meeting's minutes by item. */
    static Map<UUID, MinuteEntity> of(UUID meeting) {
        return MinuteEntity.<MinuteEntity>list("meeting = ?1", meeting).stream().collect(Collectors.toMap(minute -> minute.item, Function.identity()));
    }

    /** 409 before the meeting is opened and after its minutes are confirmed. */
    void write(MeetingEntity held, String said, String by) {
        held.writeMinutes();
        CorrectionEntity.ofMinute(held, item, text, said, by);
        text = said;
    }

    ItemMinute record() {
        return new ItemMinute(item, version, text);
    }
}
