package touchstone.contracts.governance.minutes;

import java.time.OffsetDateTime;
import java.util.UUID;
import touchstone.contracts.Identified;

/**
 * What somebody who was sent the minutes has to say on one item of them; it never changes.
 *
 * @param item    the item whose minute it is about
 * @param version of the minutes that it was made on
 * @param text    what is to be said of it
 * @param madeAt  when it was made
 * @param madeBy  the post that made it
 */
public record MinutesComment(UUID id, UUID item, int version, String text, OffsetDateTime madeAt, String madeBy) implements Identified {}
