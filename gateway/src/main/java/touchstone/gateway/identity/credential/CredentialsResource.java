package touchstone.gateway.identity.credential;

import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.access.credential.Credential;
import touchstone.contracts.access.credential.CredentialRotation;
import touchstone.contracts.access.credential.CredentialsApi;
import touchstone.contracts.access.credential.IssuedCredential;
import touchstone.contracts.access.credential.NewCredential;
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
        return credentials.issue(authority, facts);
    }

    @Override
    @Command(answersSecret = true)
    public IssuedCredential rotate(String authority, UUID id, CredentialRotation rotation) {
        return credentials.rotate(authority, id, rotation);
    }

    @Override
    @Command
    public Credential revoke(String authority, UUID id) {
        return credentials.revoke(authority, id);
    }
}
