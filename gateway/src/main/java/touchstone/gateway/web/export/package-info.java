/** Tables that people take away, for spreadsheets. */
package touchstone.gateway.web.export;
