/** The owners' APIs as typed clients, asked in parallel on behalf of whoever looks at the page. */
package touchstone.gateway.clients;
