package touchstone.platform.caller;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import touchstone.contracts.Role;

/**
 * Who is calling, as the gateway's signed token says.
 *
 * @param name   the post, as it is shown to others
 * @param agency slug of the agency acted for; null for none
 * @param home   the authority in which the account was opened, where its post and agency mean something; null for a credential
 * @param grants roles by authority; "*" is every authority
 */
public record Identity(String id, String name, String agency, String home, Map<String, Set<Role>> grants) {
    static final Identity ANONYMOUS = new Identity("anonymous", "Anonymous", null, null, Map.of());

    public boolean isAnonymous() {
        return this == ANONYMOUS;
    }

    Set<Role> rolesIn(String authority) {
        Set<Role> roles = EnumSet.of(Role.PUBLIC);
        roles.addAll(grants.getOrDefault("*", Set.of()));
        if (authority != null) {
            roles.addAll(grants.getOrDefault(authority, Set.of()));
        }
        return roles;
    }

    /** Whether the contract lets them call an operation in any authority at all. */
    public boolean mayAnywhere(Class<?> contract, String operation) {
        return grants.values().stream().flatMap(Set::stream).anyMatch(Permissions.of(contract, operation)::contains);
    }

    /** Through which they look at the authority. */
    public AccessScope viewOf(String authority) {
        Set<Role> roles = rolesIn(authority);
        boolean atHome = home != null && home.equals(authority) && roles.size() > 1;
        return new AccessScope(Set.copyOf(roles), agency, atHome ? name : null);
    }
}
