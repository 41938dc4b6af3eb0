/** The combined status of a programme: what the plan claims, the figures show and the boards decided, in one line each. */
package touchstone.contracts.status;
