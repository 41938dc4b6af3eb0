/** The API's front door: /api/plans, /api/metrics and /api/governance are answered by their owners, streamed through. */
package touchstone.gateway.proxy;
