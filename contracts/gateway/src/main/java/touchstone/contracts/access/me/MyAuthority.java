package touchstone.contracts.access.me;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Role;

/**
 * What somebody may do in one authority.
 *
 * @param authority its slug; "*" is every authority
 * @param roles     held there; what each may do stands with every operation
 * @param owes      what the agency owes there; null for who acts for no agency there, and for a credential without plans:read
 */
public record MyAuthority(String authority, List<Role> roles, @Nullable Owes owes) {}
