package touchstone.gateway.web.administration;

import java.util.List;
import touchstone.contracts.Role;
import touchstone.contracts.access.Account;
import touchstone.contracts.access.Agency;
import touchstone.contracts.access.AgencyKind;
import touchstone.contracts.access.Authority;
import touchstone.contracts.access.Closing;
import touchstone.gateway.web.form.Form;

/**
 * Who may use Touchstone in one authority.
 *
 * @param wrong  the form that needs correcting; null for none
 * @param done   what has just been done; null for nothing
 */
public record AuthorityView(Authority authority, List<Account> accounts, List<Agency> agencies,
        Form wrong, AdministrationSaved done) {
    static final String ACCOUNT = "account";
    static final String AGENCY = "agency";
    static final String CLOSING = "closing";
    static final String REOPENING = "reopening";

    /** What can be given to an account. */
    static final List<Role> GRANTABLE = List.of(Role.PARTNER, Role.SECRETARIAT, Role.PROGRAMME_MANAGER, Role.DIRECTOR,
            Role.ADVISER, Role.ADMINISTRATOR);

    public String base() {
        return AdministrationPage.PATH + "/" + authority.slug();
    }

    public Form account() {
        return sent(ACCOUNT);
    }

    public Form agency() {
        return sent(AGENCY);
    }

    public Form closing() {
        Closing closed = authority.closed();
        Form form = Form.of(CLOSING);
        return (closed == null ? form : form.with("on", closed.on().toString()).with("because", closed.because())).or(wrong);
    }

    public Form reopening() {
        return sent(REOPENING);
    }

    public List<Role> roles() {
        return GRANTABLE;
    }

    public List<AgencyKind> kinds() {
        return List.of(AgencyKind.values());
    }

    public String nameOf(String agency) {
        return agencies.stream().filter(one -> one.slug().equals(agency)).map(Agency::name).findFirst().orElse(agency);
    }

    private Form sent(String id) {
        return Form.of(id).or(wrong);
    }
}
