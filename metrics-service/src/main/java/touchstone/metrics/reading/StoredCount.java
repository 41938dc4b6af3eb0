package touchstone.metrics.reading;

import java.math.BigDecimal;

/** What a reading counts, in its place; each may be null. */
record StoredCount(Place place, BigDecimal numerator, BigDecimal denominator, BigDecimal value) {}
