/** The pages of bodies and their meetings, and the forms with which a secretariat keeps them. */
package touchstone.gateway.governance;
