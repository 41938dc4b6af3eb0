/** Administration for people: the same operations that the API has, on pages. */
package touchstone.gateway.administration;
