/** The pages on which figures are read. */
package touchstone.gateway.metrics;
