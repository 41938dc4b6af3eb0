package touchstone.contracts;

import java.util.UUID;

/** A representation of one stored thing; when created, its address is the collection's followed by its key. */
public interface Identified {
    /** UUIDv7: sorts by time of creation. */
    UUID id();

    /** What stands for it in addresses: the id, unless it has a name of its own. */
    default String key() {
        return id().toString();
    }
}
