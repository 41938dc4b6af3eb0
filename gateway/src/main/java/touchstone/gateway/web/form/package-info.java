/** The one way in which a form is read, sent to its owner and answered. */
package touchstone.gateway.web.form;
