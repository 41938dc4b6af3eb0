/** Spreadsheets that people send: read whole and in bounds, or refused in words. */
package touchstone.gateway.web.spreadsheet;
