package touchstone.contracts.status;

/**
 * Why a status is no better than it is.
 *
 * @param words the reason in one sentence
 * @param link  address of the page of the very thing
 */
public record Reason(Concern concern, String words, String link) {}
