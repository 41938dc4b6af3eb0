/** Meetings in people's own calendars and feed readers. */
package touchstone.gateway.web.calendar;
