/** The secret addresses at which people's own calendars are. */
package touchstone.gateway.identity.calendar;
