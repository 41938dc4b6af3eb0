package touchstone.gateway.identity.account;

import jakarta.enterprise.event.Event;
import touchstone.contracts.Page;
import touchstone.contracts.access.Account;
import touchstone.contracts.access.AccountsApi;
import touchstone.contracts.access.IssuedAccount;
import touchstone.contracts.access.NewAccount;
import touchstone.contracts.access.Roles;
import touchstone.platform.command.Command;
import touchstone.platform.http.Paging;

/** Accounts over HTTP. */
class AccountsResource implements AccountsApi {
    private final Accounts accounts;
    private final Paging paging;
    private final Event<PasswordReplaced> replaced;

    AccountsResource(Accounts accounts, Paging paging, Event<PasswordReplaced> replaced) {
        this.accounts = accounts;
        this.paging = paging;
        this.replaced = replaced;
    }

    @Override
    public Page<Account> accounts(String authority, String after, int limit) {
        return paging.slice(accounts.in(authority), after, limit, Account::signIn);
    }

    @Override
    @Command(answersSecret = true)
    public IssuedAccount open(String authority, NewAccount facts) {
        Account account = accounts.open(authority, facts);
        return new IssuedAccount(account, PasswordEntity.renew(AccountEntity.named(account.signIn()).orElseThrow()));
    }

    @Override
    @Command
    public Account setRoles(String authority, String signIn, Roles roles) {
        return accounts.setRoles(authority, signIn, roles.roles());
    }

    @Override
    @Command(answersSecret = true)
    public IssuedAccount renewPassword(String authority, String signIn) {
        Account account = accounts.renewPassword(authority, signIn);
        AccountEntity whose = AccountEntity.openedIn(authority, signIn);
        replaced.fire(new PasswordReplaced(whose.id));
        return new IssuedAccount(account, PasswordEntity.renew(whose));
    }

    @Override
    @Command
    public Account end(String authority, String signIn) {
        return accounts.end(authority, signIn);
    }

    @Override
    @Command
    public Account reopen(String authority, String signIn) {
        return accounts.reopen(authority, signIn);
    }
}
