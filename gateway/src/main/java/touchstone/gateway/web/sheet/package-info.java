/** Tables as people copy them from a spreadsheet or a report: rows under columns, and what cannot be read said row by row. */
package touchstone.gateway.web.sheet;
