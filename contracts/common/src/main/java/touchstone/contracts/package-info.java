/** The three APIs as Java: a service implements an interface, the gateway's REST client is the same interface. */
package touchstone.contracts;
