package touchstone.contracts.metrics.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;

/** Tells the change feed of a reading, without its figures: who may see those differs, so read them again. */
public record ReadingChanged(UUID id, String indicator, String period, @Nullable Breakdown breakdown, ReadingState state) implements Identified {}
