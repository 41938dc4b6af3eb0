package touchstone.platform.caller;

import java.util.Set;
import touchstone.contracts.Role;

/**
 * All of a caller that an answer about an authority may depend on. What was answered to one caller may be shown to
 * another only if their views are equal.
 *
 * @param roles  in that authority
 * @param agency slug of the agency acted for; null for none
 * @param post   that the account is of, in the authority that opened it; null elsewhere and for a credential
 */
public record AccessScope(Set<Role> roles, String agency, String post) {

    /** Whether they are of the authority itself, in any role but a partner's: what its agencies have under way is theirs to see. */
    public boolean isStaff() {
        return roles.stream().anyMatch(role -> role != Role.PUBLIC && role != Role.PARTNER);
    }

    /** The agency whose own they see whole; "" for none. A slug means something in its own authority only, where one is its partner. */
    public String ownAgency() {
        return roles.contains(Role.PARTNER) && agency != null ? agency : "";
    }
}
