/** The API's front door: /api/plans, /api/metrics and /api/governance are answered by their owners or from memory. */
package touchstone.gateway.api.proxy;
