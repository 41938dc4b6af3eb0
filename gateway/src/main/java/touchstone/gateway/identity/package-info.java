/** Who calls: authorities, agencies, accounts, credentials, sessions, and the internal token they are exchanged for. */
package touchstone.gateway.identity;
