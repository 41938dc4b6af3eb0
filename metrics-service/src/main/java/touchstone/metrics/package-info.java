/** Metrics: what is measured, what it shows, and what must not be shown. */
package touchstone.metrics;
