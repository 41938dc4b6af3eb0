package touchstone.gateway.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import touchstone.contracts.Role;
import touchstone.contracts.access.Account;
import touchstone.contracts.access.NewAccount;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;

/** Opens accounts without their passwords, so that the memory of repeated requests never holds one. */
@ApplicationScoped
class Accounts {
    private final Authorities authorities;
    private final Feed feed;

    Accounts(Authorities authorities, Feed feed) {
        this.authorities = authorities;
        this.feed = feed;
    }

    List<Account> in(String authority) {
        return GrantEntity.in(authority).stream()
                .collect(groupingBy(grant -> grant.account, LinkedHashMap::new, mapping(grant -> grant.role, toList())))
                .entrySet().stream().map(held -> record(held.getKey(), held.getValue())).toList();
    }

    /** 404 for an unknown authority, 409 for a sign-in that is taken, 422 for roles that cannot be given. */
    @Command
    Account open(String authority, NewAccount facts) {
        authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        if (facts.agency() != null) {
            AgencyEntity.require(authority, facts.agency());
        }
        AccountEntity account = new AccountEntity(facts.signIn(), facts.post(), authority, facts.agency());
        requireGrantable(account, authority, facts.roles());
        account.persist();
        return give(account, authority, facts.roles());
    }

    @Command
    Account setRoles(String authority, String signIn, List<Role> roles) {
        authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        AccountEntity account = AccountEntity.named(signIn).orElseThrow(() -> Problems.notFound("account"));
        requireGrantable(account, authority, roles);
        return give(account, authority, roles);
    }

    private Account give(AccountEntity account, String authority, List<Role> roles) {
        GrantEntity.set(account, authority, roles);
        return feed.announce("account.roles-set", authority, account.id,
                () -> record(account, roles.stream().distinct().sorted().toList()));
    }

    /** An agency's slug means something in its own authority only, so nobody is a partner anywhere else. */
    private static void requireGrantable(AccountEntity account, String authority, List<Role> roles) {
        if (roles.contains(Role.PUBLIC) || roles.contains(Role.SYSTEM)) {
            throw Problems.invalid("roles", "cannot include 'public' or 'system'");
        }
        if (roles.contains(Role.PARTNER) && (account.agency == null || !authority.equals(account.authority))) {
            throw Problems.invalid("roles", "can include 'partner' only for an account of an agency of this authority");
        }
    }

    private static Account record(AccountEntity account, List<Role> roles) {
        return new Account(account.signIn, account.post, account.agency, roles);
    }
}
