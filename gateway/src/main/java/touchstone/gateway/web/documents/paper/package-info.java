/** A paper as everything knows it that shows it. */
package touchstone.gateway.web.documents.paper;
