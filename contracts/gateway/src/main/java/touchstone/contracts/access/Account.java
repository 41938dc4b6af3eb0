package touchstone.contracts.access;

import java.time.OffsetDateTime;
import java.util.List;
import touchstone.contracts.Role;

/**
 * A person's way in, and what they may do in the authority asked about.
 *
 * @param signIn what they type to sign in
 * @param agency slug of the agency they act for; null when they act for none
 * @param opened whether it was opened in this authority, which alone may end it or give it another password
 * @param ended  null while it works
 */
public record Account(
        String signIn, String post, String agency, List<Role> roles, boolean opened, OffsetDateTime ended) {}
