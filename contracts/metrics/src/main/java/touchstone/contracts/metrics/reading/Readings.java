package touchstone.contracts.metrics.reading;

import java.util.List;

/** The readings as stored, in the order they were sent. */
public record Readings(List<Reading> items) {}
