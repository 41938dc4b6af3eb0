package touchstone.metrics.standing;

import touchstone.contracts.metrics.reading.Reading;

/**
 * An accepted reading in its series.
 *
 * @param slot  its place: sorts by period, then by part
 * @param known as the authority knows it: what counts is decided by this
 * @param seen  as its audience may see it: all words are made from this
 */
record SeriesFigure(String slot, Reading known, Reading seen) {}
