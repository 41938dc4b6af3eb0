package touchstone.contracts.governance.agenda;

import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * The minute of an item.
 *
 * @param id   of the item
 * @param text as it is to be read and confirmed
 */
public record ItemMinute(UUID id, int version, String text) implements Versioned {}
