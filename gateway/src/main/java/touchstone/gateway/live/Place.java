package touchstone.gateway.live;

import java.util.UUID;
import touchstone.contracts.Change;

/**
 * How far an owner's feed was read.
 *
 * @param change the last one; after a restore another may stand at that sequence
 */
record Place(long sequence, UUID change) {
    static final Place BEGINNING = new Place(0, new UUID(0, 0));

    static Place of(Change change) {
        return new Place(change.sequence(), change.id());
    }
}
