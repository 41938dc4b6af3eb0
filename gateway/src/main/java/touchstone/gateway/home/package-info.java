/** The front page of the installation. */
package touchstone.gateway.home;
