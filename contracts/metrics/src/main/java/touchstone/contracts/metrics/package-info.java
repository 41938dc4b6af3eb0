/** Indicators and what they show: readings, targets, comparators, commentary, the scorecard. */
package touchstone.contracts.metrics;
