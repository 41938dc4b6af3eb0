package touchstone.gateway.identity.agency;

import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.access.Credential;
import touchstone.contracts.access.CredentialsApi;
import touchstone.contracts.access.IssuedCredential;
import touchstone.contracts.access.NewCredential;
import touchstone.platform.command.Command;
import touchstone.platform.http.Paging;

/** Credentials over HTTP. */
class CredentialsResource implements CredentialsApi {
    private final Credentials credentials;
    private final Paging paging;

    CredentialsResource(Credentials credentials, Paging paging) {
        this.credentials = credentials;
        this.paging = paging;
    }

    @Override
    public Page<Credential> credentials(String authority, String after, int limit) {
        return paging.slice(credentials.in(authority), after, limit, Credential::key);
    }

    @Override
    @Command(answersSecret = true)
    public IssuedCredential issue(String authority, NewCredential facts) {
        Credential issued = credentials.issue(authority, facts);
        return new IssuedCredential(issued.id(), issued.agency(), issued.label(), CredentialSecretEntity.renew(issued.id()));
    }

    @Override
    @Command
    public Credential revoke(String authority, UUID id) {
        return credentials.revoke(authority, id);
    }
}
