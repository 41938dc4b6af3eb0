/** How current what is known of an authority is, and what owners answered, kept as long as that lasts. */
package touchstone.gateway.clients.cache;
