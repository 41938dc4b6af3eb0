package touchstone.contracts.metrics.reading;

import java.util.UUID;

/** Tells the change feed of a reading, without its figures: who may see those differs, so read them again. */
public record ReadingChanged(UUID id, String indicator, String period, Breakdown breakdown, ReadingState state) {}
