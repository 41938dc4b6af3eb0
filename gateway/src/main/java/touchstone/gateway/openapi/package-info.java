/** The one contract of the whole suite, and the page on which people read it. */
package touchstone.gateway.openapi;
