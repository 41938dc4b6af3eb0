package touchstone.gateway.sync;

import java.util.UUID;
import touchstone.contracts.Change;

/**
 * How far an owner's feed was read.
 *
 * @param change the last one; after a restore another may stand at that sequence
 */
record FeedPosition(long sequence, UUID change) {
    static final FeedPosition BEGINNING = new FeedPosition(0, new UUID(0, 0));

    static FeedPosition of(Change change) {
        return new FeedPosition(change.sequence(), change.id());
    }
}
