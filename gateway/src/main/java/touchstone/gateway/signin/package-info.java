/** Sign-in: what a request shows (session, password, credential) is exchanged here for the internal token. */
package touchstone.gateway.signin;
