/** Agencies' ways in to the API. */
package touchstone.gateway.identity.credential;
