package touchstone.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import touchstone.contracts.Role;

/** Who makes this request. Rows are loaded through it, so that what a caller may not see is not found. */
@RequestScoped
public class Caller {
    private Identity identity = Identity.ANONYMOUS;

    void become(Identity known) {
        identity = known;
    }

    /** Stable id of the account or credential; "anonymous" for nobody. */
    public String id() {
        return identity.id();
    }

    /** The post or agency as others see it. */
    public String name() {
        return identity.name();
    }

    /** Slug of the agency the caller acts for; null for none. */
    public String agency() {
        return identity.agency();
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    public boolean is(Role role, String authority) {
        return identity.rolesIn(authority).contains(role);
    }

    /** Whether the contract lets the caller call an operation in the authority: {@code may(ActionsApi.class, "edit", place)}. */
    public boolean may(Class<?> contract, String operation, String authority) {
        return Permissions.of(contract, operation).stream().anyMatch(role -> is(role, authority));
    }

    /** Whether the contract lets the caller call an operation in any authority at all. */
    public boolean mayAnywhere(Class<?> contract, String operation) {
        return identity.mayAnywhere(contract, operation);
    }

    /** Whether the caller belongs to the authority in any role, and so sees its drafts. */
    public boolean isInside(String authority) {
        Set<Role> roles = identity.rolesIn(authority);
        return roles.size() > 1;
    }

    /** Through which the caller looks at the authority. */
    public AccessScope viewOf(String authority) {
        return identity.viewOf(authority);
    }
}
