/** What happened to an indicator. */
package touchstone.gateway.web.history;
