package touchstone.contracts.access;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Role;

/**
 * A person's way in, and what they may do in the authority asked about.
 *
 * @param signIn what they type to sign in
 * @param post   how pages call them
 * @param agency slug of the agency they act for; null when they act for none
 * @param roles  what they may do here
 * @param opened whether it was opened in this authority, which alone may end it or give it another password
 * @param ended  null while it works
 */
public record Account(
        String signIn,
        String post,
        @Nullable String agency,
        List<Role> roles,
        boolean opened,
        @Nullable OffsetDateTime ended) {}
