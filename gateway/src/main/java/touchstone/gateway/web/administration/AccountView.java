package touchstone.gateway.web.administration;

import java.util.List;
import touchstone.contracts.Role;
import touchstone.contracts.access.Account;
import touchstone.contracts.access.Authority;
import touchstone.contracts.access.session.Session;
import touchstone.gateway.web.form.Form;

/**
 * One account, as its authority keeps it.
 *
 * @param agency   name of the one that its person acts for; null for none
 * @param own      whether it is the reader's own
 * @param sessions where its person is signed in
 * @param form     what it may do
 * @param done     what has just been done; null for nothing
 * @param password just made; null for none
 */
public record AccountView(
        Authority authority, Account account, String agency, boolean own, List<Session> sessions, Form form, AdministrationSaved done,
        String password) {

    public String base() {
        return AccountPage.path(authority.slug(), account.signIn());
    }

    /** The buttons for its password and its end. */
    public Form ending() {
        return Form.of(AccountPage.PASSWORD);
    }

    /** What can be given to it here. */
    public List<Role> roles() {
        boolean partner = account.opened() && account.agency() != null;
        return AuthorityView.GRANTABLE.stream().filter(role -> role != Role.PARTNER || partner).toList();
    }
}
