package touchstone.gateway.identity.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import touchstone.contracts.Role;
import touchstone.platform.entity.IdentifiedEntity;

/** One role of one account in one authority, or in every one ("*"). */
@Entity(name = "Grant")
@Table(name = "account_grant")
public class GrantEntity extends IdentifiedEntity {
    static final String EVERYWHERE = "*";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account")
    AccountEntity account;

    String authority;

    @Enumerated(EnumType.STRING)
    Role role;

    protected GrantEntity() {}

    private GrantEntity(AccountEntity account, String authority, Role role) {
        this.account = account;
        this.authority = authority;
        this.role = role;
    }

    static List<GrantEntity> of(UUID account) {
        return list("account.id = :account", Parameters.with("account", account));
    }

    public static Map<String, List<Role>> byAuthority(UUID account) {
        return of(account).stream().collect(groupingBy(grant -> grant.authority, mapping(grant -> grant.role, toList())));
    }

    /** What an account may do in an authority. */
    static List<Role> rolesOf(UUID account, String authority) {
        return of(account).stream().filter(grant -> grant.authority.equals(authority)).map(grant -> grant.role).toList();
    }

    /** Gives exactly these roles in the authority; others it held there end. */
    static void set(AccountEntity account, String authority, Collection<Role> roles) {
        Set<Role> missing = EnumSet.noneOf(Role.class);
        missing.addAll(roles);
        for (GrantEntity held : of(account.id)) {
            if (held.authority.equals(authority) && !missing.remove(held.role)) {
                held.delete();
            }
        }
        missing.forEach(role -> new GrantEntity(account, authority, role).persist());
    }
}
