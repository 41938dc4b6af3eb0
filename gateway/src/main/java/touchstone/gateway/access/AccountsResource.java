package touchstone.gateway.access;

import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import touchstone.contracts.Page;
import touchstone.contracts.access.Account;
import touchstone.contracts.access.AccountsApi;
import touchstone.contracts.access.IssuedAccount;
import touchstone.contracts.access.NewAccount;
import touchstone.contracts.access.Roles;

/** Accounts over HTTP. */
class AccountsResource implements AccountsApi {
    private final Accounts accounts;
    private final Event<AccessEnded> ended;

    AccountsResource(Accounts accounts, Event<AccessEnded> ended) {
        this.accounts = accounts;
        this.ended = ended;
    }

    @Override
    public Page<Account> accounts(String authority) {
        return new Page<>(accounts.in(authority), null);
    }

    /** A repeated request gets a fresh password: the first was kept nowhere. */
    @Override
    @Transactional
    public IssuedAccount open(String authority, NewAccount facts) {
        Account account = accounts.open(authority, facts);
        return new IssuedAccount(account, PasswordEntity.renew(AccountEntity.named(account.signIn()).orElseThrow()));
    }

    @Override
    public Account setRoles(String authority, String signIn, Roles roles) {
        Account account = accounts.setRoles(authority, signIn, roles.roles());
        ended.fire(new AccessEnded());
        return account;
    }
}
