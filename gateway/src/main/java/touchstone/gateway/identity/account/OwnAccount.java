package touchstone.gateway.identity.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Role;

/**
 * An account as its own person sees it.
 *
 * @param authority where it was opened; null for an administrator of the whole installation
 * @param grants    roles by authority; "*" is every authority
 */
public record OwnAccount(
        UUID id, String signIn, String post, String agency, String authority, Map<String, List<Role>> grants) {}
