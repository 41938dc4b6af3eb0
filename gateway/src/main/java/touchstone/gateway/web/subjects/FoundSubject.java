package touchstone.gateway.web.subjects;

import touchstone.contracts.plans.rating.Rag;

/**
 * Something that an item can be about, as a preview tells of it.
 *
 * @param reference typed
 * @param name      "Recommendation R2"
 * @param title     what it says
 * @param rag       derived; null of what has none
 * @param state     in words; "" where the rag says it
 * @param address   of its page; null where it has none
 */
public record FoundSubject(String reference, String name, String title, Rag rag, String state, String address) {}
