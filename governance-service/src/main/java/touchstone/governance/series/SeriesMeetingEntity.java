package touchstone.governance.series;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import touchstone.platform.entity.IdentifiedEntity;

/** Which series a meeting was planned in. */
@Entity(name = "SeriesMeeting")
@Table(name = "series_meeting")
class SeriesMeetingEntity extends IdentifiedEntity {
    UUID series;
    UUID meeting;

    protected SeriesMeetingEntity() {}

    SeriesMeetingEntity(UUID series, UUID meeting) {
        this.series = series;
        this.meeting = meeting;
    }
}
