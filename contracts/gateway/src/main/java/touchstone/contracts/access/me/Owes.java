package touchstone.contracts.access.me;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency owes: up to 200 of each.
 *
 * @param due      updates that are overdue, in the order of their actions
 * @param returned updates that were returned and not answered yet, the latest first
 * @param unknown  why it cannot be told just now; null when it is told
 */
public record Owes(List<DueUpdate> due, List<ReturnedUpdate> returned, @Nullable String unknown) {}
