/** Who asks. */
package touchstone.gateway.api.me;
