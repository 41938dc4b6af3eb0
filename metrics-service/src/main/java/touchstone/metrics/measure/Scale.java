package touchstone.metrics.measure;

import touchstone.contracts.metrics.indicator.Unit;

/**
 * What an indicator's figures are in.
 *
 * @param precision    decimals that a value is computed to
 * @param exceedsWhole whether a percentage can be more than 100
 */
public record Scale(Unit unit, int precision, boolean exceedsWhole) {}
