package touchstone.contracts.plans.update;

/**
 * Something in what was written that is worth another look. Nothing is refused for it, for a program cannot know.
 *
 * @param found  the words that look so
 * @param advice what may be the matter, and what to do
 */
public record NarrativeWarning(String found, String advice) {}
