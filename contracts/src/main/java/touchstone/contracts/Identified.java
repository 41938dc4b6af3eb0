package touchstone.contracts;

import java.util.UUID;

/** A representation of one stored thing; when created, its address is the collection's followed by the id. */
public interface Identified {
    /** UUIDv7: sorts by time of creation. */
    UUID id();
}
