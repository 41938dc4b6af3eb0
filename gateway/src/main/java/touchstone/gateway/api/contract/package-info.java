/** The one contract of the whole suite. */
package touchstone.gateway.api.contract;
