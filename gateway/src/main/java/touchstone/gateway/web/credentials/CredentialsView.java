package touchstone.gateway.web.credentials;

import java.util.List;
import touchstone.contracts.access.Agency;
import touchstone.contracts.access.credential.Credential;
import touchstone.contracts.access.credential.CredentialMove;
import touchstone.contracts.access.credential.CredentialScope;
import touchstone.gateway.web.form.Form;

/**
 * The credentials that somebody keeps.
 *
 * @param agencies to which they may issue one
 * @param wrong    the form that needs correcting; null for none
 * @param done     what has just been done; null for nothing
 * @param secret   that was just made; null for none
 */
public record CredentialsView(String authority, List<Credential> credentials, List<Agency> agencies, Form wrong, CredentialSaved done, String secret) {
    static final String ISSUE = "credential";

    static String path(String authority) {
        return "/" + authority + "/credentials";
    }

    public String base() {
        return path(authority);
    }

    /** Where a verb on one is sent. */
    public String to(Credential credential, String verb) {
        return base() + "/" + credential.id() + "/" + verb;
    }

    public Form issue() {
        return Form.of(ISSUE).or(wrong);
    }

    public Form rotation(Credential credential) {
        return Form.of(rotationOf(credential.id())).or(wrong);
    }

    static String rotationOf(Object id) {
        return "rotate-" + id;
    }

    public boolean mayRotate(Credential credential) {
        return credential.allowed().contains(CredentialMove.ROTATE);
    }

    public boolean mayRevoke(Credential credential) {
        return credential.allowed().contains(CredentialMove.REVOKE);
    }

    public List<CredentialScope> scopes() {
        return List.of(CredentialScope.values());
    }

    public boolean isForAll(Credential credential) {
        return credential.scopes().containsAll(scopes());
    }

    public String nameOf(String agency) {
        return agencies.stream().filter(one -> one.slug().equals(agency)).map(Agency::name).findFirst().orElse(agency);
    }
}
