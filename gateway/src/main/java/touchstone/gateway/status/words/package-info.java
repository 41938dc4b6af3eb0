/** What the status says, in plain English. No HTML. */
package touchstone.gateway.status.words;
