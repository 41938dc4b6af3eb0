package touchstone.gateway.web.administration;

import jakarta.enterprise.context.ApplicationScoped;
import touchstone.contracts.access.AccountsApi;
import touchstone.contracts.access.AgenciesApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.gateway.web.form.Form;
import touchstone.platform.problem.Problems;

/** Reads who may use Touchstone in an authority. */
@ApplicationScoped
class AuthorityReader {
    private final Authorities authorities;
    private final AccountsApi accounts;
    private final AgenciesApi agencies;

    AuthorityReader(Authorities authorities, AccountsApi accounts, AgenciesApi agencies) {
        this.authorities = authorities;
        this.accounts = accounts;
        this.agencies = agencies;
    }

    /** 404 for an unknown authority. */
    AuthorityView read(String slug, Form wrong, AdministrationSaved done) {
        return new AuthorityView(authorities.find(slug).orElseThrow(() -> Problems.notFound("authority")),
                AllPages.of(after -> accounts.accounts(slug, after, AllPages.PAGE)),
                AllPages.of(after -> agencies.agencies(slug, after, AllPages.PAGE)),
                wrong, done);
    }
}
