/** What all pages share: the frame around them, who looks at them, how dates read, how problems look. */
package touchstone.gateway.page;
