/** Who asks, what they may do and what they owe. */
package touchstone.contracts.access.me;
