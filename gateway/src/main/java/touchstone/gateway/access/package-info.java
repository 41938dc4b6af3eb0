/** Authorities, agencies, accounts and credentials: who there is, and what each may do where. */
package touchstone.gateway.access;
