package touchstone.contracts.metrics.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one reading among several.
 *
 * @param reading its id
 * @param state   the state it is in now; null when there is no such reading
 * @param refused why nothing was done with it, in a sentence; null when it was done
 */
public record ReadingResult(UUID reading, @Nullable ReadingState state, @Nullable String refused) {}
