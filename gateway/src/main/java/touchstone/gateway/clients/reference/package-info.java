/** What a request to an owner names elsewhere has to be there: looked at before it is passed on, for the API and for pages alike. */
package touchstone.gateway.clients.reference;
