/** The combined status of a programme: composed from the three owners' answers, kept until anything changes. */
package touchstone.gateway.status;
