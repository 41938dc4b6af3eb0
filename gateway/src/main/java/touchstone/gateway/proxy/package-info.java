/** The API's front door: /api/plans, /api/metrics and /api/governance are answered by their owners, streamed through, or as they were before. */
package touchstone.gateway.proxy;
