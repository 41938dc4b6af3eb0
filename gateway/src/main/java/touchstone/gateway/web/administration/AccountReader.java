package touchstone.gateway.web.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import touchstone.contracts.access.Account;
import touchstone.contracts.access.AccountsApi;
import touchstone.contracts.access.AgenciesApi;
import touchstone.contracts.access.Agency;
import touchstone.contracts.access.session.Session;
import touchstone.contracts.access.session.SessionsApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.identity.account.OwnAccounts;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.gateway.web.form.Form;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;

/** Reads one account of an authority. */
@ApplicationScoped
class AccountReader {
    static final String ROLES = "roles";

    private final Authorities authorities;
    private final AccountsApi accounts;
    private final AgenciesApi agencies;
    private final SessionsApi sessions;
    private final OwnAccounts own;

    AccountReader(Authorities authorities, AccountsApi accounts, AgenciesApi agencies, SessionsApi sessions, OwnAccounts own) {
        this.authorities = authorities;
        this.accounts = accounts;
        this.agencies = agencies;
        this.sessions = sessions;
        this.own = own;
    }

    /** 404 for an unknown authority, and for an account that is neither its own nor may do anything there. */
    AccountView read(String slug, String signIn, Form wrong, AdministrationSaved done, String password) {
        Account account = AllPages.of(after ->
                accounts.accounts(slug, after, AllPages.PAGE)).stream().filter(one -> one.signIn().equals(signIn)).findFirst()
                .orElseThrow(() -> Problems.notFound("account"));
        String agency = AllPages.of(after ->
                agencies.agencies(slug, after, AllPages.PAGE)).stream().filter(one -> one.slug().equals(account.agency()))
                .map(Agency::name).findFirst().orElse(account.agency());
        boolean readers = own.ofCaller().filter(one -> one.signIn().equals(signIn)).isPresent();
        return new AccountView(authorities.find(slug).orElseThrow(() -> Problems.notFound("authority")), account, agency, readers, signedIn(slug, account),
                held(account).or(wrong), done, password);
    }

    private List<Session> signedIn(String authority, Account account) {
        return account.opened() ? AllPages.of(after -> sessions.sessions(authority, account.signIn(), after, AllPages.PAGE)) : List.of();
    }

    private static Form held(Account account) {
        List<String> roles = account.roles().stream().map(WireNames::of).toList();
        return Form.of(ROLES).with("roles", String.join("\n", roles));
    }
}
