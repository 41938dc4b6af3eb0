package touchstone.gateway.identity.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import touchstone.contracts.Role;
import touchstone.contracts.access.Account;
import touchstone.contracts.access.NewAccount;
import touchstone.gateway.identity.AccessEnded;
import touchstone.gateway.identity.agency.AgencyEntity;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.platform.caller.Caller;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;

/** Keeps accounts. */
@ApplicationScoped
class Accounts {
    private final EntityManager database;
    private final Authorities authorities;
    private final Feed feed;
    private final Caller caller;
    private final Event<AccessEnded> less;

    Accounts(EntityManager database, Authorities authorities, Feed feed, Caller caller, Event<AccessEnded> less) {
        this.database = database;
        this.authorities = authorities;
        this.feed = feed;
        this.caller = caller;
        this.less = less;
    }

    /** Those opened in the authority or holding a role there, by sign-in. */
    List<Account> in(String authority) {
        return database.createQuery("""
                        select a as account, g.role as role from Account a
                          left join Grant g on g.account = a and g.authority = :authority
                         where a.id in (select o.id from Account o where o.authority = :authority
                                        union select h.account.id from Grant h where h.authority = :authority)
                         order by a.signIn""", Tuple.class)
                .setParameter("authority", authority)
                .getResultStream().collect(groupingBy(row -> row.get("account", AccountEntity.class), LinkedHashMap::new,
                        mapping(row -> row.get("role", Role.class), toList())))
                .entrySet().stream().map(held -> held.getKey().record(authority, held.getValue())).toList();
    }

    /** 404 for an unknown authority, 409 for a sign-in that is taken, 422 for roles that cannot be given. */
    Account open(String authority, NewAccount facts) {
        authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        if (facts.agency() != null) {
            AgencyEntity.require(authority, facts.agency());
        }
        if (AccountEntity.named(facts.signIn()).isPresent()) {
            throw Problems.taken("signIn");
        }
        AccountEntity account = new AccountEntity(facts.signIn(), facts.post(), authority, facts.agency());
        requireGrantable(account, authority, facts.roles());
        account.persist();
        return give(account, authority, facts.roles());
    }

    Account setRoles(String authority, String signIn, List<Role> roles) {
        authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        AccountEntity account = AccountEntity.named(signIn).orElseThrow(() -> Problems.notFound("account"));
        requireGrantable(account, authority, roles);
        less.fire(new AccessEnded());
        return give(account, authority, roles);
    }

    /** Says that the account gets another password; 404 where it was not opened, 409 when it has ended. */
    Account renewPassword(String authority, String signIn) {
        AccountEntity account = AccountEntity.openedIn(authority, signIn);
        if (account.isEnded()) {
            throw Problems.conflict("account-ended", "The account has ended", "Let it work again first.", List.of());
        }
        return announce("account.password-renewed", account, authority);
    }

    /** Ends the account; ending it twice changes nothing. 404 where it was not opened, 409 for one's own. */
    Account end(String authority, String signIn) {
        AccountEntity account = AccountEntity.openedIn(authority, signIn);
        if (account.caller().equals(caller.id())) {
            throw Problems.conflict("own-account", "This is your own account",
                    "Ask another administrator to end it, so that nobody locks everyone out.", List.of());
        }
        if (!account.end()) {
            return record(account, authority);
        }
        less.fire(new AccessEnded());
        return announce("account.ended", account, authority);
    }

    /** Lets an ended account work again; 404 where it was not opened. */
    Account reopen(String authority, String signIn) {
        AccountEntity account = AccountEntity.openedIn(authority, signIn);
        return account.reopen() ? announce("account.reopened", account, authority) : record(account, authority);
    }

    private Account give(AccountEntity account, String authority, List<Role> roles) {
        GrantEntity.set(account, authority, roles);
        return announce("account.roles-set", account, authority);
    }

    private Account announce(String type, AccountEntity account, String authority) {
        return feed.announce(type, authority, account.id, () -> record(account, authority));
    }

    private static Account record(AccountEntity account, String authority) {
        return account.record(authority, GrantEntity.rolesOf(account.id, authority));
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
}
