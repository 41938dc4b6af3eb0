package touchstone.gateway.identity;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import touchstone.contracts.Role;
import touchstone.contracts.access.credential.CredentialScope;
import touchstone.platform.caller.Identity;

/**
 * Someone who has shown who they are.
 *
 * @param account the account signed in to; null for an agency's credential
 * @param caller  stable id in audits and logs: "account:ID" or "credential:ID"
 * @param name    the post, or the agency, as others see it
 * @param agency  slug of the agency acted for; null for none
 * @param home    the authority that opened the account; null for one of the whole installation, and for a credential
 * @param grants  roles by authority; "*" is every authority
 * @param scopes  what may be asked with what was shown
 */
public record AuthenticatedCaller(UUID account, String caller, String name, String agency, String home, Map<String, List<Role>> grants,
        Set<CredentialScope> scopes) {

    /** A person, who may ask whatever their roles permit. */
    public AuthenticatedCaller(UUID account, String caller, String name, String agency, String home, Map<String, List<Role>> grants) {
        this(account, caller, name, agency, home, grants, Set.of(CredentialScope.values()));
    }

    /** As services know them. */
    public Identity identity() {
        return new Identity(caller, name, agency, home, grants.entrySet().stream().collect(toMap(Map.Entry::getKey, held -> Set.copyOf(held.getValue()))));
    }
}
