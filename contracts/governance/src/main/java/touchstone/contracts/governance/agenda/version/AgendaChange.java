package touchstone.contracts.governance.agenda.version;

import java.util.UUID;

/**
 * How an item differs between two states of an agenda.
 *
 * @param item  the item
 * @param words the same as a sentence
 */
public record AgendaChange(AgendaChangeCode code, UUID item, String words) {}
