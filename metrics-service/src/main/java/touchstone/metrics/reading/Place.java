package touchstone.metrics.reading;

import java.util.UUID;

/** The one figure that a reading is, whatever its state and revision. */
record Place(UUID indicator, String slot) {}
