package touchstone.contracts.status;

import touchstone.contracts.plans.rating.Rag;

/**
 * What the plan says.
 *
 * @param actions   how many actions answer it
 * @param completed how many of them are accepted as completed
 * @param overdue   how many of them are open past the date promised
 * @param words     the same in one sentence
 */
public record Claimed(Rag rag, int actions, int completed, int overdue, String words) {}
