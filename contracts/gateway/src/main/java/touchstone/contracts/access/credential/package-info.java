/** Agencies' ways in to the API: issued for what they need, renewed without a gap, revoked at the next request. */
package touchstone.contracts.access.credential;
