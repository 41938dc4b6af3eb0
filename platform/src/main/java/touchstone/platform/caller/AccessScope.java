package touchstone.platform.caller;

import java.util.Set;
import touchstone.contracts.Role;

/**
 * All of a caller that an answer about an authority may depend on. What was answered to one caller may be shown to
 * another only if their views are equal.
 *
 * @param roles  in that authority
 * @param agency slug of the agency acted for; null for none
 */
public record AccessScope(Set<Role> roles, String agency) {}
