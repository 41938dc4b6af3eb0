package touchstone.contracts.status;

/**
 * Why a status is no better than it is.
 *
 * @param code  the rule that holds: where it is the plan's own account, the code of the plan's reason
 * @param words the reason in one sentence
 * @param link  address of the page of the very thing
 */
public record Reason(Concern concern, String code, String words, String link) {}
