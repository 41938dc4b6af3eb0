package touchstone.platform.entity;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What changes after it was made; each change counts its version up. */
@MappedSuperclass
public abstract class VersionedEntity extends IdentifiedEntity {
    @Version
    public int version;
}
