/** What was shown outside the authority, and what was withheld. */
package touchstone.gateway.web.releases;
