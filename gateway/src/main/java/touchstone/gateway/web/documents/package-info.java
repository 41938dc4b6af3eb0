/** What leaves a meeting: its papers as print page, PDF and Word. */
package touchstone.gateway.web.documents;
