/** What all pages share: the layout around them, who looks at them, how dates read, how problems look. */
package touchstone.gateway.web.layout;
